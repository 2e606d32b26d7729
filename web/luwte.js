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

// The try-out can be worked out after each change, for who asks for it; the field that was changed keeps the focus.
for (const form of document.querySelectorAll('[data-script="proef"]')) {
  const choice = form.querySelector('[data-script="meteen"]');
  choice.hidden = false;
  form.addEventListener("change", (event) => {
    const atOnce = form.elements.namedItem("meteen");
    const inCase = event.target.name !== "zaakbestand" && !event.target.name.startsWith("later_feit.");
    if (!atOnce.checked || !inCase) return;
    form.elements.namedItem("plek").value = event.target.id;
    form.requestSubmit();
  });
}
