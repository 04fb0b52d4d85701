// Makes the page like a newer one, keeping each node that can stay: focus, places and unfolded parts hold on to nodes.

/** Where each element is written. It is taken off the page, which so stays the page that is published. */
const places = new WeakMap();
const MARK = 'data-written-at';

/** The file of an element, its line where it has one, and what stands there. */
export function placeOf(element) {
  const [place, line] = places.get(element)?.split('\n') ?? [];
  return place && { place, line };
}

/** Takes the places off a tree of elements. */
export function takePlaces(root) {
  for (const element of root.querySelectorAll(`[${MARK}]`)) {
    places.set(element, element.getAttribute(MARK));
    element.removeAttribute(MARK);
  }
}

/** An element is now written where another one is. */
function keepPlace(old, fresh) {
  if (places.has(fresh)) places.set(old, places.get(fresh));
  else places.delete(old);
}

/** The same for all that stands in two elements that are alike. */
function keepPlaces(old, fresh) {
  if (old.nodeType !== Node.ELEMENT_NODE) return;
  keepPlace(old, fresh);
  const [ours, theirs] = [old, fresh].map((element) => element.getElementsByTagName('*'));
  for (let at = 0; at < theirs.length; at += 1) keepPlace(ours[at], theirs[at]);
}

const same = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? '') === (b.id ?? '');

export function attributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    // What the reader has unfolded stays so.
    if (!fresh.hasAttribute(name) && !(name === 'open' && old.nodeName === 'DETAILS')) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

/** Makes a node like another; `host`, a child of the body, is the preview's own and stays. */
export function morph(old, fresh, host) {
  if (old.isEqualNode(fresh)) {
    keepPlaces(old, fresh);
    return;
  }
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  attributes(old, fresh);
  keepPlace(old, fresh);
  const drop = (node) => {
    const next = node.nextSibling;
    if (node !== host) node.remove();
    return next;
  };
  let at = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    while (at && at === host) at = at.nextSibling;
    let found = at;
    // A node that stood a little further on has only moved up: what stood between is gone.
    for (let ahead = 0; found && ahead < 8 && !found.isEqualNode(child); ahead += 1) found = found.nextSibling;
    if (found && found !== at && found.isEqualNode(child)) {
      while (at !== found) at = drop(at);
    }
    if (at && same(at, child)) {
      morph(at, child, host);
      at = at.nextSibling;
    } else {
      const made = document.importNode(child, true);
      keepPlaces(made, child);
      old.insertBefore(made, at);
    }
  }
  while (at) at = drop(at);
}
