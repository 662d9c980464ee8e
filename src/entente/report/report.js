// What moves in the report: folds that open when a link leads into them, the way back, and the graph.
// The page is whole without this. It holds no ampersand and no less-than sign, so that it stands in XML as it is.
"use strict";
(function () {
  const root = document.documentElement;
  root.classList.add("scripted");
  const by = (id) => document.getElementById(id);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  // Links into the page -----------------------------------------------------------------------------------

  const back = by("back");
  let steps = 0;

  function show(target) {
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
    const within = target.querySelector(":scope > details");
    if (within) within.open = true;
    target.scrollIntoView({ block: target.matches(".passage, .clause") ? "center" : "start" });
    if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
  }

  function showAddress() {
    const target = location.hash.length > 1 ? by(location.hash.slice(1)) : null;
    if (target) show(target);
    back.hidden = 1 > steps;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    if (link.closest("nav")) return;
    steps += 1;
    link.id = link.id || "from" + steps;
    // The link that was left gets the focus again when the reader comes back.
    history.replaceState({ from: link.id }, "");
    if (link.getAttribute("href") === location.hash) showAddress();
  });
  window.addEventListener("hashchange", showAddress);
  window.addEventListener("popstate", (event) => {
    const from = event.state ? by(event.state.from) : null;
    if (!from) return;
    steps = Math.max(0, steps - 1);
    setTimeout(() => {
      for (let at = from; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
      from.scrollIntoView({ block: "center" });
      from.focus({ preventScroll: true });
      back.hidden = 1 > steps;
    }, 0);
  });
  back.addEventListener("click", () => history.back());
  showAddress();

  // Paper shows what the screen folds, the full texts excepted.
  let unfolded = [];
  window.addEventListener("beforeprint", () => {
    unfolded = all("details:not([open])").filter((fold) => !fold.closest("#texts, #things, .parts"));
    if (unfolded.length > 400) unfolded = [];
    unfolded.forEach((fold) => { fold.open = true; });
  });
  window.addEventListener("afterprint", () => unfolded.forEach((fold) => { fold.open = false; }));

  // The graph ---------------------------------------------------------------------------------------------

  const picture = by("graph-picture");
  if (!picture) return;
  const view = by("graph-view");
  const panel = by("graph-panel");
  const status = by("graph-status");
  const nodes = all(".node", view);
  const lines = all(".edges line", view);
  let zoom = 1, left = 0, top = 0, chosen = -1, current = 0;

  function move() {
    view.setAttribute("transform", "translate(" + left + " " + top + ") scale(" + zoom + ")");
    picture.classList.toggle("near", zoom > 1.7);
    // Names grow more slowly than what lies between them, so that there is room for more.
    view.style.setProperty("--shrink", Math.sqrt(Math.max(1, zoom)));
  }
  // Keeps the point (x, y) of the picture where it is.
  function zoomTo(next, x, y) {
    const bounded = Math.min(8, Math.max(1 / 2, next));
    left = x - (x - left) * bounded / zoom;
    top = y - (y - top) * bounded / zoom;
    zoom = bounded;
    move();
  }
  function centre() {
    const frame = picture.getBoundingClientRect();
    return pointOf({ clientX: frame.left + frame.width / 2, clientY: frame.top + frame.height / 2 });
  }
  // Moves the picture if the node is outside of it, or near its edge.
  function bring(node, always) {
    const frame = picture.getBoundingClientRect();
    const at = node.getBoundingClientRect();
    const inside = at.left > frame.left ? (frame.right > at.right ? (at.top > frame.top ? frame.bottom > at.bottom : false) : false) : false;
    if (inside) if (!always) return;
    const place = node.transform.baseVal.getItem(0).matrix;
    const middle = centre();
    left = middle.x - place.e * zoom;
    top = middle.y - place.f * zoom;
    move();
  }
  function pointOf(event) {
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
  }
  all("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
    const way = button.dataset.zoom;
    if (way === "all") { zoom = 1; left = 0; top = 0; move(); return; }
    const middle = centre();
    zoomTo(zoom * (way === "in" ? 1.4 : 1 / 1.4), middle.x, middle.y);
  }));
  picture.addEventListener("wheel", (event) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const at = pointOf(event);
    zoomTo(zoom * Math.exp(-event.deltaY / 300), at.x, at.y);
  }, { passive: false });

  // One pointer moves, two zoom.
  const pointers = new Map();
  let travelled = 0;
  picture.addEventListener("pointerdown", (event) => {
    pointers.set(event.pointerId, pointOf(event));
    travelled = 0;
  });
  picture.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    if (pointers.size === 2) {
      const other = Array.from(pointers).find((entry) => entry[0] !== event.pointerId)[1];
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      if (was > 1) zoomTo(zoom * Math.hypot(now.x - other.x, now.y - other.y) / was, other.x, other.y);
    } else {
      left += now.x - before.x;
      top += now.y - before.y;
      move();
    }
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (travelled > 6) picture.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, now);
  });
  ["pointerup", "pointercancel"].forEach((name) => window.addEventListener(name, (event) => pointers.delete(event.pointerId)));

  // A small screen begins in the middle of things, where names can be read.
  if (600 > picture.clientWidth) {
    picture.setAttribute("preserveAspectRatio", "xMidYMid slice");
    zoom = 2;
    bring(nodes[0], true);
  }

  // Choosing ----------------------------------------------------------------------------------------------

  const isShown = (node) => !node.classList.contains("gone");

  function fill(node) {
    const entry = by(node.dataset.thing);
    panel.replaceChildren();
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.textContent = "Close";
    close.addEventListener("click", () => leave(true));
    const heading = document.createElement("h3");
    heading.textContent = node.dataset.name;
    panel.append(close, heading);
    Array.from(entry.children).slice(1).forEach((part) => panel.append(part.cloneNode(true)));
    panel.hidden = false;
  }
  function choose(index, withFocus) {
    chosen = index;
    const node = nodes[index];
    const beside = new Set();
    lines.forEach((line) => {
      const a = Number(line.dataset.a), b = Number(line.dataset.b);
      const near = a === index || b === index;
      line.classList.toggle("beside-chosen", near);
      if (near) { beside.add(a); beside.add(b); }
    });
    nodes.forEach((each, i) => {
      each.classList.toggle("chosen", i === index);
      each.classList.toggle("beside-chosen", i !== index ? beside.has(i) : false);
      each.setAttribute("aria-pressed", String(i === index));
    });
    picture.classList.add("choosing");
    bring(node);
    fill(node);
    makeCurrent(index);
    status.textContent = node.dataset.name + ": its facts are below the picture.";
    if (withFocus) panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  }
  function leave(withFocus) {
    const was = chosen;
    chosen = -1;
    panel.hidden = true;
    picture.classList.remove("choosing");
    all(".chosen, .beside-chosen", view).forEach((each) => each.classList.remove("chosen", "beside-chosen"));
    nodes.forEach((each) => each.setAttribute("aria-pressed", "false"));
    status.textContent = "";
    if (withFocus) if (was > -1) nodes[was].focus({ preventScroll: true });
  }
  // One node at a time is in the order of Tab; arrows lead to the others.
  function makeCurrent(index) {
    nodes[current].setAttribute("tabindex", "-1");
    current = index;
    nodes[current].setAttribute("tabindex", "0");
  }
  function step(by) {
    for (let i = 1; nodes.length >= i; ++i) {
      const index = (current + by * i + nodes.length * i) % nodes.length;
      if (!isShown(nodes[index])) continue;
      makeCurrent(index);
      bring(nodes[index]);
      nodes[index].focus({ preventScroll: true });
      return;
    }
  }
  const ways = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  nodes.forEach((node, index) => {
    node.setAttribute("role", "button");
    node.setAttribute("tabindex", index === 0 ? "0" : "-1");
    node.setAttribute("aria-pressed", "false");
    node.addEventListener("click", () => { if (8 > travelled) choose(index, false); });
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") choose(index, true);
      else if (event.key in ways) step(ways[event.key]);
      else return;
      event.preventDefault();
    });
  });
  by("graph").addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || chosen === -1) return;
    leave(true);
    event.preventDefault();
  });

  // Searching and filtering -------------------------------------------------------------------------------

  const search = by("graph-search");
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  function matches() {
    const words = plain(search.value).trim();
    if (words === "") return [];
    return nodes.map((node, index) => index).filter((index) =>
      isShown(nodes[index]) ? plain(nodes[index].dataset.name).includes(words) : false);
  }
  function mark() {
    const found = matches();
    nodes.forEach((node, index) => node.classList.toggle("found", found.includes(index)));
    status.textContent = search.value.trim() === "" ? "" : found.length === 0 ? "No name with these letters is drawn."
      : found.length + (found.length === 1 ? " name; Enter chooses it." : " names; Enter chooses the first.");
    return found;
  }
  search.addEventListener("input", mark);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const found = mark();
    if (found.length > 0) choose(found[0], true);
    event.preventDefault();
  });
  const statement = by("graph-statement");
  function filter() {
    const wanted = statement.value === "" ? "" : " " + statement.value + " ";
    const types = new Set(all("[name=type]:checked").map((box) => box.value));
    nodes.forEach((node) => {
      const shown = types.has(node.dataset.type) ? node.dataset.s.includes(wanted) : false;
      node.classList.toggle("gone", !shown);
    });
    lines.forEach((line) => {
      const shown = isShown(nodes[line.dataset.a]) ? (isShown(nodes[line.dataset.b]) ? line.dataset.s.includes(wanted) : false) : false;
      line.classList.toggle("gone", !shown);
    });
    if (chosen > -1) if (!isShown(nodes[chosen])) leave(false);
    if (!isShown(nodes[current])) {
      const next = nodes.findIndex(isShown);
      if (next > -1) makeCurrent(next);
    }
    mark();
    status.textContent = nodes.filter(isShown).length + " of " + nodes.length + " names are shown.";
  }
  all("[name=type]").forEach((box) => box.addEventListener("change", filter));
  statement.addEventListener("change", filter);
})();
