// Comfort only: every page works without this file.

// One press, one send: a second press while the first is on its way does nothing.
addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  dirty.delete(form);
});
// A page that comes back from the browser's memory can be sent again.
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// Leaving a form with something typed asks first.
const dirty = new Set();
addEventListener("input", (event) => {
  const form = event.target.form;
  if (form && form.method === "post") dirty.add(form);
});
addEventListener("beforeunload", (event) => {
  if (dirty.size > 0) event.preventDefault();
});

// <button type="button" data-copy="id" hidden>: copies the text of the element with that id.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText("value" in source ? source.value : source.innerText);
    const words = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}

// <button type="button" data-print hidden>
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// <form method="get" data-live="id">: while a number is moved, what stands in the element with that id is asked for
// again. A newer question ends the older one. Each number gets a slider beside it.
for (const form of document.querySelectorAll("form[data-live]")) {
  const target = document.getElementById(form.dataset.live);
  if (!target) continue;
  let running, timer;
  const ask = async () => {
    running?.abort();
    running = new AbortController();
    const query = new URLSearchParams(new FormData(form));
    query.set("part", "answer");
    try {
      const answer = await fetch(`${form.action}?${query}`, { signal: running.signal });
      if (answer.ok) target.innerHTML = await answer.text();
    } catch {
      // Ended by a newer question, or the host is away: what stands there stays, and the button still works.
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 60);
  });
  for (const number of form.querySelectorAll("input[type=number]")) {
    const slider = document.createElement("input");
    slider.type = "range";
    for (const name of ["min", "max", "step", "value"]) slider[name] = number[name];
    slider.setAttribute("aria-label", number.labels[0]?.textContent ?? "");
    slider.addEventListener("input", () => { number.value = slider.value; });
    number.addEventListener("input", () => { slider.value = number.value; });
    number.after(slider);
  }
}

// A refused form takes the reader to the list of what is wrong.
document.querySelector(".summary")?.focus();
