"use strict";
(() => {
  const own = (name) => document.getElementById("~" + name);
  own("tools").hidden = false;

  // What is folded is opened for whoever is sent there.
  const reveal = () => {
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { id = location.hash.slice(1); }
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((part) => { part.open = true; }));

  // Search lists what it finds instead of hiding the rest: that is fast, however long the page is.
  const most = 50;
  const found = own("found");
  let records;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const all = () => records ??= [...document.querySelectorAll("main [data-kind]")].map((element) => ({
    element, kind: element.dataset.kind, text: plain(element.id + " " + (element.tagName === "SECTION" ? element.firstElementChild : element).textContent),
  }));
  const search = () => {
    const words = plain(own("search").value).split(/\s+/).filter(Boolean);
    const kind = own("kind").value;
    found.textContent = "";
    if (!words.length && !kind) { own("count").textContent = ""; return; }
    let count = 0;
    for (const record of all()) {
      if (!record.element.id || kind && record.kind !== kind || !words.every((word) => record.text.includes(word))) continue;
      if (++count > most) continue;
      const link = document.createElement("a");
      link.href = "#" + encodeURIComponent(record.element.id);
      link.dir = "auto";
      const shown = record.element.tagName === "SECTION" || record.element.tagName === "TBODY" ? record.element.querySelector("h1,h2,h3,th") : record.element;
      link.textContent = record.kind + ": " + shown.textContent.replace(/\s+/g, " ").trim().slice(0, 160);
      const item = document.createElement("li");
      item.append(link);
      found.append(item);
    }
    own("count").textContent = count + (count === 1 ? " record" : " records") + (count > most ? ", the first " + most + " of them listed" : "");
  };
  let waiting;
  own("search").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(search, 120); });
  own("kind").addEventListener("change", search);

  // Tables of decisions are sorted by a click on a heading.
  for (const table of document.querySelectorAll("table.decisions")) {
    const heads = table.tHead.rows[0].cells;
    if (table.tBodies.length < 2) continue;
    [...heads].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const key = (body) => column === 1 ? body.dataset.day : body.rows[0].cells[column].textContent.trim();
        const rows = [...table.tBodies].map((body) => [key(body), body]);
        rows.sort((one, other) => one[0].localeCompare(other[0], "en", { numeric: true }) * (down ? -1 : 1));
        table.append(...rows.map((row) => row[1]));
      });
    });
  }

  // Texts in several languages.
  const paragraphs = [...document.querySelectorAll(".paragraph")].filter((element) => element.querySelectorAll("p[lang]").length > 1);
  const languages = [...new Set(paragraphs.flatMap((element) => [...element.querySelectorAll("p[lang]")].map((words) => words.lang)))].sort();
  if (languages.length) {
    own("languages").hidden = false;
    for (const language of languages) own("language").append(new Option(language, language));
    own("language").addEventListener("change", () => {
      const language = own("language").value;
      for (const element of paragraphs) {
        const words = [...element.querySelectorAll("p[lang]")];
        const has = words.some((one) => one.lang === language);
        for (const one of words) one.hidden = has && one.lang !== language;
      }
    });
  }

  // Times of the congress, and of the reader.
  const times = [...document.querySelectorAll("time[datetime$=Z]")].map((time) => [time, time.textContent]);
  if (times.length) {
    own("zones").hidden = false;
    own("zone").addEventListener("change", () => {
      for (const [time, there] of times) {
        time.textContent = own("zone").checked
          ? new Date(time.dateTime).toLocaleString([], { dateStyle: "medium", timeStyle: "short" }) + " (" + there + " there)" : there;
      }
    });
  }
})();
