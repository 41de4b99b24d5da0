/**
 * What a page in the widget's frame tells the page around it: how high it is, and that Escape was pressed, which
 * only the frame hears while it has the focus. Both are said to anybody, for neither is anybody's secret.
 */
export const frameScript = `
(function(){
if(parent===window)return;
function tell(message){parent.postMessage(Object.assign({caas:1},message),"*")}
function height(){tell({height:Math.ceil(document.body.getBoundingClientRect().height)})}
addEventListener("load",height);
if(window.ResizeObserver)new ResizeObserver(height).observe(document.body);
addEventListener("keydown",function(event){if(event.key==="Escape")tell({close:true})});
})();
`.replaceAll("\n", "");
