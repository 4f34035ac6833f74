'use strict';
/* Live parts, the chat form, keys. Every page works without this file; with it, pages are fresher and quicker. */

// The page's feed says when something changed; every part marked data-fresh then fetches itself again, and now and then
// by itself. A page in the background holds no connection: browsers allow only six of them to one server.
function live(page) {
  const refresh = () => document.querySelectorAll('[data-fresh]').forEach(part => htmx.trigger(part, 'live'));
  let feed = null;
  const open = () => {
    if (!window.EventSource || feed) return;
    feed = new EventSource(page.dataset.live);
    feed.addEventListener('changed', refresh);
  };
  const close = () => { if (feed) feed.close(); feed = null; };
  open();
  let ticks = 0;
  setInterval(() => {
    ticks += 1;
    const listening = feed && feed.readyState === EventSource.OPEN;
    if (feed && feed.readyState === EventSource.CLOSED) { close(); open(); }
    if (!document.hidden && (!listening || ticks % 8 === 0)) refresh();
  }, 5000);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) close(); else { refresh(); open(); }
  });
  window.addEventListener('pagehide', close);
}

function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const hex = Array.from(b, x => x.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// The chat: what was typed stays until it is stored; the same text sent again keeps its id.
function chat(form) {
  const text = form.elements.text;
  const id = form.elements.id;
  const thread = document.getElementById('thread');
  const notice = document.getElementById('notice');
  const main = document.getElementById('chat-main');
  const longest = Number(text.dataset.longest);
  const say = words => {
    const p = document.createElement('p');
    p.className = 'notice';
    p.textContent = words;
    notice.replaceChildren(...(words ? [p] : []));
  };
  const grow = () => {
    text.style.height = 'auto';
    text.style.height = Math.min(text.scrollHeight + 2, window.innerHeight * 0.4) + 'px';
    if (text.value.length > longest - 200) {
      say(text.dataset.count.replace('{0}', text.value.length).replace('{1}', longest));
    }
  };
  const bottom = () => { main.scrollTop = main.scrollHeight; window.scrollTo(0, document.body.scrollHeight); };
  if (!text.value) text.value = sessionStorage.getItem('draft') || '';
  text.addEventListener('input', () => { sessionStorage.setItem('draft', text.value); grow(); });
  text.addEventListener('keydown', e => {
    if (e.key === 'Enter' && !e.shiftKey && !e.isComposing && matchMedia('(pointer: fine)').matches) {
      e.preventDefault();
      form.requestSubmit();
    }
  });
  thread.addEventListener('click', e => {
    const line = e.target.closest('[data-fix]');
    const choice = e.target.closest('button[name=choice]');
    if (line) {
      e.preventDefault();
      text.value = line.dataset.fix;
      text.focus();
      grow();
    } else if (choice) {
      e.preventDefault();
      htmx.ajax('POST', form.getAttribute('action'), {
        source: thread, target: '#thread', swap: 'innerHTML', values: {id: newId(), choice: choice.value}
      });
    }
  });
  form.addEventListener('htmx:afterRequest', e => {
    if (e.detail.elt !== form) return;
    const status = e.detail.xhr ? e.detail.xhr.status : 0;
    if (status >= 200 && status < 300) {
      const sent = e.detail.requestConfig.parameters.text ?? e.detail.requestConfig.formData?.get('text');
      if (text.value === sent) text.value = '';
      sessionStorage.setItem('draft', text.value);
      id.value = newId();
      say('');
      grow();
    } else if (status === 0 || status >= 500) {
      say(navigator.onLine ? notice.dataset.failed : notice.dataset.offline);
    }
  });
  thread.addEventListener('htmx:afterRequest', e => {
    if (e.detail.requestConfig.verb === 'post' && !e.detail.successful && e.detail.xhr.status !== 429) {
      say(navigator.onLine ? notice.dataset.failed : notice.dataset.offline);
    }
  });
  window.addEventListener('offline', () => say(notice.dataset.offline));
  window.addEventListener('online', () => { say(''); htmx.trigger(thread, 'live'); });
  let length = thread.textContent.length;
  document.body.addEventListener('htmx:afterSwap', e => {
    if (e.detail.target !== thread || thread.textContent.length === length) return;
    length = thread.textContent.length;
    bottom();
  });
  grow();
  bottom();
}

// A long thread stands at its newest text, and stays there while nobody has scrolled up to read.
function newest(thread) {
  let atEnd = true;
  const end = () => { thread.scrollTop = thread.scrollHeight; };
  thread.addEventListener('scroll', () => {
    atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 40;
  });
  document.body.addEventListener('htmx:afterSwap', e => { if (e.detail.target === thread && atEnd) end(); });
  end();
}

// Hovering or focusing a fact shows its words, and the other way round.
function evidence(page) {
  const light = (names, on) => names.split(' ').filter(Boolean).forEach(name => {
    page.querySelectorAll(`[data-field~="${CSS.escape(name)}"]`).forEach(e => e.classList.toggle('lit', on));
  });
  ['mouseover', 'focusin'].forEach(type => page.addEventListener(type, e => {
    const at = e.target.closest('[data-field]');
    if (at) light(at.dataset.field, true);
  }));
  ['mouseout', 'focusout'].forEach(type => page.addEventListener(type, e => {
    const at = e.target.closest('[data-field]');
    if (at) light(at.dataset.field, false);
  }));
}

const typing = e => e.target.matches('input, textarea, select, [contenteditable]');

// j and k walk through a list, Enter opens, / searches, ? shows the keys; a accepts, t transfers.
function keys() {
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'Escape' && typing(e)) { e.target.blur(); return; }
    if (typing(e)) return;
    const rows = Array.from(document.querySelectorAll('[data-row] a.row-link'));
    if ((e.key === 'j' || e.key === 'k') && rows.length) {
      const at = rows.indexOf(document.activeElement);
      const next = e.key === 'j' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0);
      rows[next].focus();
      e.preventDefault();
    }
    if (e.key === '/') {
      const search = document.querySelector('[data-search]');
      if (search) { search.focus(); search.select(); e.preventDefault(); }
    }
    if (e.key === '?') {
      const help = document.querySelector('dialog[data-keys]');
      if (help) { if (help.open) help.close(); else help.showModal(); }
    }
    const wanted = document.querySelector(`[data-key="${CSS.escape(e.key)}"]`);
    if (wanted) {
      e.preventDefault();
      if (wanted.tagName === 'DETAILS') {
        wanted.open = true;
        const first = wanted.querySelector('input:not([type=hidden]), textarea, select, button');
        if (first) first.focus();
      } else {
        wanted.click();
      }
    }
  });
}

// Transcripts: what the operator changed by hand stays when the text is read again; Enter registers.
function transcript(form) {
  const touched = form.elements.touched;
  form.addEventListener('change', e => {
    if (!e.target.closest('[data-fact]') || !e.target.name) return;
    const names = new Set(touched.value.split(' ').filter(Boolean));
    names.add(e.target.name);
    touched.value = Array.from(names).join(' ');
  });
  form.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || e.isComposing || e.target.tagName === 'TEXTAREA') return;
    if (e.target.tagName === 'BUTTON') return;
    e.preventDefault();
    const register = form.querySelector('button[value=register]');
    if (register) register.click();
  });
}

document.addEventListener('DOMContentLoaded', () => {
  document.documentElement.classList.add('scripted');
  document.querySelectorAll('[data-live]').forEach(live);
  document.querySelectorAll('#say').forEach(chat);
  document.querySelectorAll('[data-newest]').forEach(newest);
  document.querySelectorAll('form[data-transcript]').forEach(transcript);
  document.querySelectorAll('[data-evidence]').forEach(evidence);
  document.querySelectorAll('[data-submit-on-change]').forEach(e => e.addEventListener('change', () => e.form.requestSubmit()));
  keys();
});
