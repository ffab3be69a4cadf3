// <form data-preview="address" data-decimal=".">: while something is typed or slid, the answers that it would give are
// fetched and shown in the element with the id "preview". Nothing is stored. Without this file the button “Try” does it.
const form = document.querySelector("form[data-preview]");
const shown = document.getElementById("preview");
let running;
let timer;

// A newer request cancels the one before it, here and, by the closed connection, on the server.
async function update() {
  running?.abort();
  const mine = (running = new AbortController());
  const fields = new URLSearchParams(new FormData(form));
  fields.set("fragment", "yes");
  shown.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(form.dataset.preview, {
      method: "POST", body: fields, signal: mine.signal, headers: { Accept: "text/html" },
    });
    const text = await response.text();
    if (mine !== running) return;
    if (response.headers.get("Content-Type")?.startsWith("text/html") && (response.ok || response.status === 422)) {
      shown.innerHTML = text;
    }
    shown.setAttribute("aria-busy", "false");
  } catch (error) {
    // An older request that was cancelled says nothing; without a connection the last answers stay.
    if (mine === running) shown.setAttribute("aria-busy", "false");
  }
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(update, 80);
}

// A slider moves a number between a quarter and four times of what it was, in steps that feel alike.
function addSlider(input) {
  const decimal = form.dataset.decimal || ".";
  const read = () => {
    const plain = input.value.replace(/[\s\u202f]/g, "");
    const text = decimal === "," ? plain.replaceAll(".", "").replace(",", ".") : plain.replaceAll(",", "");
    return text === "" ? NaN : Number(text);
  };
  let start = read();
  const slider = document.createElement("input");
  slider.type = "range";
  slider.className = "slide";
  slider.min = "-100";
  slider.max = "100";
  slider.value = "0";
  const label = document.querySelector(`label[for="${input.id}"]`)?.firstChild?.textContent.trim() ?? input.name;
  slider.setAttribute("aria-label", `${label}, by slider`);
  // What is nothing, or no number, has no multiple to slide to.
  const fit = () => { slider.hidden = !Number.isFinite(start) || start === 0; };
  slider.addEventListener("input", (event) => {
    const value = start * 4 ** (Number(slider.value) / 100);
    input.value = String(Number(value.toPrecision(3))).replace(".", decimal);
    slider.setAttribute("aria-valuetext", input.value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    event.stopPropagation();
  });
  input.addEventListener("change", () => { start = read(); slider.value = "0"; fit(); });
  fit();
  (input.closest(".amount") ?? input).after(slider);
}

if (form && shown) {
  for (const name of ["low", "mode", "high"]) {
    const input = form.elements.namedItem(name);
    if (input instanceof HTMLInputElement && input.type === "text") addSlider(input);
  }
  form.addEventListener("input", soon);
}
