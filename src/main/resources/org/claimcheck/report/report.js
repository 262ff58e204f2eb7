(function(){"use strict";
var d=document,root=d.documentElement,$=function(s,r){return(r||d).querySelector(s)},$$=function(s,r){return Array.prototype.slice.call((r||d).querySelectorAll(s))};
var keep={get:function(k){try{return localStorage.getItem(k)}catch(e){return null}},set:function(k,v){try{localStorage.setItem(k,v)}catch(e){}}};
root.classList.add("js");
$$(".js-only").forEach(function(e){e.hidden=false});
// theme: follows the system until it is chosen
var theme=$("#theme");
function paint(v){if(v==="light"||v==="dark"){root.setAttribute("data-theme",v)}else{root.removeAttribute("data-theme")}}
if(theme){var t=keep.get("claimcheck.theme")||"auto";theme.value=t;paint(t);theme.addEventListener("change",function(){paint(theme.value);keep.set("claimcheck.theme",theme.value)})}
// help
var help=$("#help"),keysOn=$("#keys-on");
if(keysOn){keysOn.checked=keep.get("claimcheck.keys")!=="off";keysOn.addEventListener("change",function(){keep.set("claimcheck.keys",keysOn.checked?"on":"off")})}
function openHelp(){if(help&&help.showModal&&!help.open){help.showModal()}}
$$("[data-open-help]").forEach(function(b){b.addEventListener("click",openHelp)});
$$("[data-close]").forEach(function(b){b.addEventListener("click",function(){help.close()})});
// say aloud
var live=$("#live");function say(t){if(live){live.textContent="";setTimeout(function(){live.textContent=t},30)}}
// copy
function copy(btn){var src=d.getElementById(btn.getAttribute("data-copy"));if(!src){return}var text=src.textContent;
function done(ok){var was=btn.getAttribute("data-label")||btn.textContent;btn.setAttribute("data-label",was);btn.textContent=ok?"Copied":"Select";say(ok?"Command copied":"Could not copy; the command is selected");if(!ok){var r=d.createRange();r.selectNodeContents(src);var s=getSelection();s.removeAllRanges();s.addRange(r)}setTimeout(function(){btn.textContent=was},1600)}
if(navigator.clipboard&&navigator.clipboard.writeText){navigator.clipboard.writeText(text).then(function(){done(true)},function(){done(false)})}else{done(false)}}
// pages of many stories say the command once; here it is written out for each finding
function part(tag,css,text){var e=d.createElement(tag);if(css){e.className=css}if(text){e.textContent=text}return e}
if($("#decide")){
// a table stays one where a narrow screen shows it as blocks
$$("table.matrix").forEach(function(t){$$("i",t).forEach(function(e){e.setAttribute("aria-hidden","true")});[["","table"],["thead,tbody","rowgroup"],["tr","row"],["thead th","columnheader"],["tbody th","rowheader"],["td","cell"]].forEach(function(p){(p[0]?$$(p[0],t):[t]).forEach(function(e){e.setAttribute("role",p[1])})})});
$$("article.finding").forEach(function(f){f.setAttribute("data-finding","");var id=f.id.slice(2),dl=$(".reason",f),box=part("dd","wide");
["accepted","dismissed"].forEach(function(as){var row=part("div","cmd"),pre=part("pre","",'claimcheck decide '+id+' --as '+as+' --why "…"'),b=part("button","","Copy");
pre.id=as.charAt(0)+"-"+id;b.type="button";b.setAttribute("data-copy",pre.id);b.setAttribute("aria-label","Copy the command: "+as);row.append(pre,b);box.append(row)});
dl.append(part("dt","","Record a decision"),box)})}
$$("[data-copy]").forEach(function(b){b.addEventListener("click",function(){copy(b)})});
// moving between findings
function shown(){return $$("[data-finding]").filter(function(e){return !e.hidden&&e.getClientRects().length})}
function move(step){var list=shown();if(!list.length){return}var cur=d.activeElement&&d.activeElement.closest?d.activeElement.closest("[data-finding]"):null,i=list.indexOf(cur);
if(i<0){i=step>0?-1:0;if(scrollY>40){for(var n=0;n<list.length;n++){if(list[n].getBoundingClientRect().top>80){i=step>0?n-1:n;break}}}}
var next=list[Math.max(0,Math.min(list.length-1,i+step))];var box=next.closest("details");if(box){box.open=true}next.tabIndex=-1;next.focus({preventScroll:true});next.scrollIntoView({block:next.offsetHeight>innerHeight*.7?"start":"center",behavior:matchMedia("(prefers-reduced-motion:reduce)").matches?"auto":"smooth"})}
d.addEventListener("keydown",function(e){if(e.ctrlKey||e.metaKey||e.altKey||(help&&help.open)){return}
var tag=e.target.tagName;if(/^(INPUT|SELECT|TEXTAREA)$/.test(tag)){if(e.key==="Escape"){e.target.blur()}return}
if(keysOn&&!keysOn.checked){return}
var here=d.activeElement&&d.activeElement.closest?d.activeElement.closest("[data-finding]"):null;
if(e.key==="j"){move(1)}else if(e.key==="k"){move(-1)}
else if(e.key==="o"&&here){var a=$("a[data-open],a",here);if(a){a.click()}}
else if(e.key==="c"&&here){var b=$("[data-copy]",here);if(b){copy(b)}}
else if(e.key==="/"){var q=$("#q");if(q){var f=q.closest("form");f.classList.add("open");var tog=$("#filter-toggle");if(tog){tog.setAttribute("aria-expanded","true")}q.focus();q.select()}else{return}}
else if(e.key==="?"){openHelp()}else{return}
e.preventDefault()});
// printing opens what is folded
var closed=[];addEventListener("beforeprint",function(){closed=$$("details:not([open])");closed.forEach(function(x){x.open=true})});
addEventListener("afterprint",function(){closed.forEach(function(x){x.open=false})});
})();
