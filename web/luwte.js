// Comfort only: every page works without it.
"use strict";

// "Snel weg" takes this page out of the browser's history, so that the back button does not bring it back.
for (const link of document.querySelectorAll('[data-script="weg"]')) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    window.location.replace(link.href);
  });
}

for (const button of document.querySelectorAll('[data-script="print"]')) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// What is folded away on the screen belongs on paper.
let opened = [];
window.addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open], .luwte-fold--reference)")];
  for (const fold of opened) fold.open = true;
});
window.addEventListener("afterprint", () => {
  for (const fold of opened) fold.open = false;
});
