/**
 * What a firm puts on its own site: a button that opens the look-up page in a frame, or the frame itself in a place
 * of the site's. Plain ES2017, for browsers; it styles by the object model alone, which no content security policy
 * forbids, and keeps out of the site's styles in a shadow root. It sets no cookie and stores nothing.
 */
export const widgetScript = `
(function(){
"use strict";
var own=document.currentScript;
if(!own||!own.dataset.tenant)return;
var data=own.dataset,origin=new URL(own.src).origin;
var chinese=/^zh/i.test(data.locale||document.documentElement.lang||navigator.language||"");
var text=chinese?{open:"查询包裹",close:"关闭",title:"包裹查询"}:{open:"Track a parcel",close:"Close",title:"Parcel tracking"};
var color=/^#[0-9a-f]{6}$/i.test(data.color||"")?data.color:"#0a5ab0";

function ink(hex){
var part=[1,3,5].map(function(at){var c=parseInt(hex.slice(at,at+2),16)/255;return c<=.04045?c/12.92:Math.pow((c+.055)/1.055,2.4)});
return .2126*part[0]+.7152*part[1]+.0722*part[2]>.1833?"#000":"#fff";
}
function make(name,css,parent){
var element=document.createElement(name);
element.style.cssText=css;
parent.appendChild(element);
return element;
}
function frame(css,parent){
var made=make("iframe",css,parent);
var query="?embed=1"+(data.locale?"&lang="+encodeURIComponent(data.locale):"");
made.title=text.title;
made.referrerPolicy="no-referrer";
made.src=origin+"/t/"+encodeURIComponent(data.tenant)+query;
return made;
}
function listen(heard){
addEventListener("message",function(event){
var message=event.data;
if(event.origin===origin&&message&&message.caas===1)heard(message,event.source);
});
}

function inline(place){
var shown=frame("display:block;width:100%;height:480px;border:0",place);
listen(function(message,source){
if(source===shown.contentWindow&&message.height>0)shown.style.height=Math.min(message.height,20000)+"px";
});
}

function floating(){
var root=make("div","all:initial",document.body).attachShadow({mode:"open"});
var layer="position:fixed;z-index:2147483000;right:16px;";
var button=make("button",layer+"bottom:16px;min-height:48px;padding:10px 20px;border:2px solid #fff;border-radius:24px;background:"+color+";color:"+ink(color)+";font:700 16px/1.4 system-ui,sans-serif;box-shadow:0 2px 12px rgba(0,0,0,.35);cursor:pointer",root);
button.type="button";
button.textContent=data.label||text.open;
button.setAttribute("aria-haspopup","dialog");
button.setAttribute("aria-expanded","false");
var dialog,shown;
function build(){
dialog=make("div",layer+"bottom:16px;display:flex;flex-direction:column;box-sizing:border-box;width:min(420px,calc(100vw - 32px));height:480px;max-height:calc(100vh - 32px);overflow:hidden;border:1px solid #888;border-radius:12px;background:#f2f4f7;box-shadow:0 4px 28px rgba(0,0,0,.4)",root);
dialog.setAttribute("role","dialog");
dialog.setAttribute("aria-label",text.title);
var bar=make("div","display:flex;flex:none;justify-content:flex-end;background:"+color,dialog);
var shut=make("button","min-width:44px;min-height:44px;padding:0 14px;border:0;background:none;color:"+ink(color)+";font:700 15px/1.4 system-ui,sans-serif;cursor:pointer",bar);
shut.type="button";
shut.textContent=text.close+" \\u00d7";
shut.onclick=close;
shown=frame("flex:1;width:100%;min-height:0;border:0",dialog);
}
function open(){
if(!dialog)build();
dialog.style.display="flex";
button.style.visibility="hidden";
button.setAttribute("aria-expanded","true");
shown.focus();
}
function close(){
if(!dialog||dialog.style.display==="none")return;
dialog.style.display="none";
button.style.visibility="visible";
button.setAttribute("aria-expanded","false");
button.focus();
}
button.onclick=open;
addEventListener("keydown",function(event){if(event.key==="Escape")close()});
listen(function(message,source){
if(!shown||source!==shown.contentWindow)return;
if(message.close)close();
if(message.height>0)dialog.style.height=Math.min(message.height+46,720)+"px";
});
}

function start(){
var place=data.target&&document.querySelector(data.target);
if(place)inline(place);else floating();
}
if(document.readyState==="loading")addEventListener("DOMContentLoaded",start);else start();
})();
`.trimStart();
