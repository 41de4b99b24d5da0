/**
 * Sends a claimant's files: for each its SHA-256 where the browser can tell it (only at https and localhost), a form
 * from us, the file to that form with its progress shown, and at the end all of them to the claim. What fails is told
 * beside the file; what was sent before is not sent again.
 */
export const uploadScript = `
(function(){
var box=document.getElementById("upload");if(!box)return;
box.hidden=false;
var form=box.querySelector("form"),input=box.querySelector("input"),list=box.querySelector("ul");
var button=box.querySelector("button"),proves=box.querySelector("select");
var words=JSON.parse(box.dataset.words),claim=box.dataset.claim,largest=+box.dataset.largest;
var types={jpg:"image/jpeg",jpeg:"image/jpeg",png:"image/png",webp:"image/webp",heic:"image/heic",heif:"image/heic",pdf:"application/pdf"};
var sent=new Map();
function wrong(text){var error=new Error(text);error.told=text;return error}
var told={transition_not_allowed:"over",rate_limited:"rate",evidence_type_mismatch:"type"};
function ask(path,body){return fetch(claim+path,{method:"POST",headers:{"content-type":"application/json",accept:"application/json"},body:JSON.stringify(body)})
.then(function(answer){return answer.json().then(function(json){
if(answer.ok)return json;
var first=(json.errors||[])[0];
throw wrong(words[first&&first.code==="too_many"?"count":told[json.code]||"failed"])})})}
function hash(file){if(!window.crypto||!crypto.subtle)return Promise.resolve();
return file.arrayBuffer().then(function(bytes){return crypto.subtle.digest("SHA-256",bytes)})
.then(function(sum){return Array.from(new Uint8Array(sum),function(byte){return byte.toString(16).padStart(2,"0")}).join("")})}
function post(file,form,bar){return new Promise(function(done,fail){
var data=new FormData();
Object.keys(form.fields).forEach(function(name){data.append(name,form.fields[name])});
data.append("file",file);
var request=new XMLHttpRequest();
request.upload.onprogress=function(event){if(event.lengthComputable)bar.value=event.loaded/event.total};
request.onload=function(){request.status<300?done():fail(wrong(words.failed))};
request.onerror=function(){fail(wrong(words.failed))};
request.open("POST",form.url);request.send(data)})}
function one(file){
var key=file.name+"/"+file.size+"/"+file.lastModified;
var item=document.createElement("li"),bar=document.createElement("progress"),state=document.createElement("span");
item.append(file.name+" ",bar," ",state);bar.max=1;bar.value=0;bar.setAttribute("aria-label",file.name);list.append(item);
function say(text){state.textContent=text}
if(sent.has(key)){bar.value=1;say(words.sent);return Promise.resolve(sent.get(key))}
var type=types[(file.name.split(".").pop()||"").toLowerCase()]||file.type;
if(!Object.values(types).includes(type)){say(words.type);return Promise.resolve(null)}
if(file.size>largest){say(words.size);return Promise.resolve(null)}
say(words.sending);
return hash(file).then(function(sum){var upload={name:file.name.slice(-200),contentType:type,size:file.size};
if(sum)upload.sha256=sum;return ask("/uploads",upload)})
.then(function(upload){return post(file,upload.post,bar).then(function(){
bar.value=1;say(words.sent);sent.set(key,upload.id);return upload.id})})
.catch(function(error){say(error.told||words.failed);return null})}
form.addEventListener("submit",function(event){
event.preventDefault();list.textContent="";button.disabled=true;
Array.from(input.files).reduce(function(before,file){return before.then(function(ids){
return one(file).then(function(id){return ids.concat([id])})})},Promise.resolve([]))
.then(function(ids){
if(!ids.length||ids.includes(null))return;
return ask("/evidence",{evidence:ids.map(function(id){
var piece={uploadId:id};if(proves&&proves.value)piece.proves=proves.value;return piece})})
.then(function(){var next=new URL(location.href);next.searchParams.set("sent","evidence");location.replace(next)})})
.catch(function(error){var item=document.createElement("li");item.textContent=error.told||words.failed;list.append(item)})
.then(function(){button.disabled=false})});
})();
`.replaceAll("\n", "");
