(function(){"use strict";
var d=document,root=d.documentElement,$=function(s,r){return(r||d).querySelector(s)},$$=function(s,r){return Array.prototype.slice.call((r||d).querySelectorAll(s))};
// filters
var form=$("#filters"),tog=$("#filter-toggle"),data=$("#index"),index=data?JSON.parse(data.textContent):null;
if(tog){tog.addEventListener("click",function(){var o=form.classList.toggle("open");tog.setAttribute("aria-expanded",String(o))})}
var names=["q","severity","status","rule","source","desk"],ready=false;
function wanted(){var v={on:[]};names.forEach(function(n){v[n]=form.elements[n].value.trim();if(v[n]){v.on.push(n+"="+encodeURIComponent(v[n]))}});
v.ours=form.elements.ours.checked;if(v.ours){v.on.push("ours=1")}
v.words=v.q.toLowerCase().split(/\s+/).filter(Boolean);return v}
function fits(v,r){return(!v.severity||r.severity===v.severity)&&(!v.status||r.status===v.status)&&(!v.rule||r.rule===v.rule)&&(!v.desk||r.desk===v.desk)&&(!v.source||r.sources.indexOf(v.source)>=0)&&(!v.ours||r.ours)&&v.words.every(function(w){return r.text.indexOf(w)>=0})}
function told(v,n,all){$("#count").textContent=v.on.length?n+" of "+all+" findings shown":"All "+all+" findings "+(index?"can be searched":"shown");
$("#none").hidden=n>0||!v.on.length;form.elements.clear.hidden=!v.on.length;root.classList.toggle("filtering",v.on.length>0);
if(ready){try{history.replaceState(null,"",v.on.length?"#?"+v.on.join("&"):location.pathname+location.search)}catch(e){}}}
// a small run: everything is on this page, and what does not fit is hidden
function filterPage(){var rows=$$("[data-finding]").map(function(e){var s=e.closest("[data-story]");return{e:e,detail:e.hasAttribute("data-detail"),severity:e.dataset.severity,status:e.dataset.status,rule:e.dataset.rule,desk:e.dataset.desk,sources:e.dataset.source.split("\n"),ours:e.dataset.ours==="1",text:(e.textContent+" "+(s?s.getAttribute("data-story"):"")+" "+e.id).toLowerCase()}});
var all=rows.filter(function(r){return !r.detail}).length;
return function(){var v=wanted(),n=0;rows.forEach(function(r){var ok=fits(v,r);r.e.hidden=!ok;if(ok&&!r.detail){n++}});
$$("[data-story],[data-section]").forEach(function(s){s.hidden=v.on.length>0&&!$$("[data-finding]",s).some(function(r){return !r.hidden})});told(v,n,all)}}
// a large run: the index is searched, and matches are written as links
function filterIndex(){var states={ne:"new",pe:"persisting",re:"resolved",ac:"accepted",di:"dismissed",ba:"baseline"},words={e:"error",w:"warning",n:"note"},N=index.names,box=$("#matches"),list=$("ol",box);
var rows=index.rows.map(function(r){return{id:r[0],href:index.pages[r[1]]+"#f-"+r[0],story:N[r[2]],rule:N[r[3]],severity:words[r[4]],status:states[r[5]],desk:N[r[6]],sources:r[7].map(function(i){return N[i]}),ours:r[8]===1,fact:r[9],message:r[10],text:(r[0]+" "+N[r[2]]+" "+N[r[3]]+" "+r[9]+" "+r[10]+" "+r[7].map(function(i){return N[i]}).join(" ")).toLowerCase()}});
function item(r){var li=d.createElement("li"),sev=d.createElement("span"),a=d.createElement("a"),more=d.createElement("span"),say=d.createElement("span");
li.tabIndex=-1;li.setAttribute("data-finding","");sev.className="sev "+r.severity;sev.textContent=r.severity.charAt(0).toUpperCase()+r.severity.slice(1);
a.href=r.href;a.textContent=r.fact;a.setAttribute("data-open","");more.className="quiet small";more.textContent=r.story+", "+r.status;say.className="small";say.textContent=r.message;
li.append(sev," ",a," ",more,d.createElement("br"),say);return li}
var here=location.hash.match(/^#f-(.+)$/);if(here&&!d.getElementById("f-"+here[1])){rows.some(function(r){if(r.id===here[1]){location.replace(r.href);return true}return false})}
return function(){var v=wanted(),part=d.createDocumentFragment(),n=0;if(v.on.length){rows.forEach(function(r){if(fits(v,r)){n++;part.append(item(r))}})}
list.replaceChildren(part);box.hidden=n===0;$$("[data-section]").forEach(function(s){s.hidden=v.on.length>0});told(v,n,rows.length)}}
if(form){if(location.hash.indexOf("#?")===0){location.hash.slice(2).split("&").forEach(function(p){var i=p.indexOf("="),k=p.slice(0,i),x="";try{x=decodeURIComponent(p.slice(i+1))}catch(e){}
if(k==="ours"){form.elements.ours.checked=true}else if(names.indexOf(k)>=0){form.elements[k].value=x}})}
var apply=index?filterIndex():filterPage();apply();ready=true;
form.addEventListener("input",apply);form.addEventListener("change",apply);form.addEventListener("submit",function(e){e.preventDefault()});
var clear=function(){form.reset();apply();form.elements.q.focus()};
form.elements.clear.addEventListener("click",clear);var c2=$("#clear2");if(c2){c2.addEventListener("click",clear)}}
})();
