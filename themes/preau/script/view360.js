// A picture of all that is around, as one sees it turning on the spot: a page's own picture → a canvas under the links
// that stand on the picture. Only what a reader opens is loaded; nothing turns by itself.
(() => {
  'use strict';

  const TURN = Math.PI / 36; // of one key: 5 degrees
  const WIDEST = 1.7;
  const NARROWEST = 0.5;
  const USUAL = 1.3; // what one sees from top to bottom, in radians

  const VERTEX = 'attribute vec2 at; varying vec2 p; void main() { p = at; gl_Position = vec4(at, 0., 1.); }';
  const FRAGMENT = `#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D picture; uniform vec4 look; varying vec2 p;
void main() {
  vec3 d = normalize(vec3(p.x * look.z * look.w, p.y * look.z, 1.));
  float c = cos(look.y), s = sin(look.y);
  d = vec3(d.x, d.y * c + d.z * s, d.z * c - d.y * s);
  gl_FragColor = texture2D(picture, vec2((atan(d.x, d.z) + look.x) / 6.2831853 + .5, .5 - asin(clamp(d.y, -1., 1.)) / 3.1415927));
}`;

  /** The pictures come as scripts, which a page may read from a disk too: each calls this with its letters. */
  window.preau360 = (letters) => {
    document.currentScript.letters = letters;
  };

  const load = (address) => new Promise((done, fail) => {
    const script = document.createElement('script');
    script.onload = () => {
      const bytes = Uint8Array.from(atob(script.letters), (letter) => letter.charCodeAt(0));
      script.remove();
      createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })).then(done, fail);
    };
    script.onerror = fail;
    script.src = address;
    document.head.append(script);
  });

  /** What paints pictures on a canvas, or undefined. */
  const painter = (canvas) => {
    const gl = canvas.getContext('webgl', { antialias: false, preserveDrawingBuffer: true });
    if (!gl) return undefined;
    let look;
    let picture;
    const start = () => {
      const program = gl.createProgram();
      [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]].forEach(([type, text]) => {
        const shader = gl.createShader(type);
        gl.shaderSource(shader, text);
        gl.compileShader(shader);
        gl.attachShader(program, shader);
      });
      gl.linkProgram(program);
      if (!gl.getProgramParameter(program, gl.LINK_STATUS)) return false;
      gl.useProgram(program);
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
      const at = gl.getAttribLocation(program, 'at');
      gl.enableVertexAttribArray(at);
      gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
      gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
      look = gl.getUniformLocation(program, 'look');
      return true;
    };
    const show = (bitmap) => {
      picture = bitmap;
      // A card repeats only what measures a power of two; of another picture, a seam is seen behind.
      const whole = [bitmap.width, bitmap.height].every((side) => (side & (side - 1)) === 0);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, whole ? gl.REPEAT : gl.CLAMP_TO_EDGE);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, gl.RGB, gl.UNSIGNED_BYTE, bitmap);
    };
    if (!start()) return undefined;
    return {
      show,
      most: gl.getParameter(gl.MAX_TEXTURE_SIZE),
      again: () => {
        const whole = Boolean(picture) && start();
        if (whole) show(picture);
        return whole;
      },
      free: () => gl.getExtension('WEBGL_lose_context') && gl.getExtension('WEBGL_lose_context').loseContext(),
      paint: (yaw, pitch, field) => {
        const scale = Math.min(window.devicePixelRatio || 1, 2);
        canvas.width = canvas.clientWidth * scale;
        canvas.height = canvas.clientHeight * scale;
        gl.viewport(0, 0, canvas.width, canvas.height);
        gl.uniform4f(look, yaw, pitch, Math.tan(field / 2), canvas.width / canvas.height);
        gl.drawArrays(gl.TRIANGLES, 0, 3);
      },
    };
  };

  const open = (box, parts, button, says, flat) => {
    const viewer = parts.querySelector('.viewer').cloneNode(true);
    const find = (selector) => viewer.querySelector(selector);
    const [stage, canvas, facing] = ['.stage', 'canvas', '.facing'].map(find);
    let paint;
    try {
      paint = window.createImageBitmap && painter(canvas);
    } catch (failure) {
      paint = undefined;
    }
    if (!paint) {
      says.textContent = says.dataset.failed;
      return;
    }
    const spots = [...flat.querySelectorAll('.spot')].map((link) => ({
      link: link.cloneNode(true),
      yaw: (link.dataset.x / 100 - 0.5) * 2 * Math.PI,
      pitch: (0.5 - link.dataset.y / 100) * Math.PI,
    }));
    stage.append(...spots.map(({ link }) => link));
    let [yaw, pitch, field] = [0, 0, USUAL];
    let ready = false;
    let soon;

    const place = ({ link, yaw: to, pitch: up }) => {
      const flatness = Math.cos(up);
      const [x, y, z] = [flatness * Math.sin(to - yaw), Math.sin(up), flatness * Math.cos(to - yaw)];
      const far = z * Math.cos(pitch) + y * Math.sin(pitch);
      const width = Math.tan(field / 2) * canvas.clientWidth / canvas.clientHeight;
      const left = x / far / width;
      const top = (y * Math.cos(pitch) - z * Math.sin(pitch)) / far / Math.tan(field / 2);
      const seen = far > 0.05 && Math.abs(left) < 0.95 && Math.abs(top) < 0.95;
      if (!seen && document.activeElement === link) stage.focus();
      link.hidden = !seen;
      if (!seen) return;
      link.style.left = `${(left + 1) * 50}%`;
      link.style.top = `${(1 - top) * 50}%`;
    };
    const away = (spot) => Math.abs(Math.atan2(Math.sin(spot.yaw - yaw), Math.cos(spot.yaw - yaw)));
    const say = () => {
      const [near] = spots.slice().sort((one, other) => away(one) - away(other));
      if (near) facing.textContent = facing.dataset.facing.replace('{}', near.link.textContent.trim());
    };
    const draw = () => {
      spots.forEach(place);
      if (ready) paint.paint(yaw, pitch, field);
      // A voice says where one looks once one has stopped turning.
      clearTimeout(soon);
      soon = setTimeout(say, 300);
    };
    const turn = (across, up) => {
      yaw += across;
      pitch = Math.max(-1.4, Math.min(1.4, pitch + up));
      draw();
    };
    const zoom = (by) => {
      field = Math.max(NARROWEST, Math.min(WIDEST, field * by));
      draw();
    };
    const close = () => {
      window.removeEventListener('resize', draw);
      clearTimeout(soon);
      viewer.remove();
      paint.free();
      flat.hidden = false;
      button.hidden = false;
      says.textContent = '';
      button.focus();
    };
    const show = (address) => load(address).then((bitmap) => {
      if (!viewer.isConnected) return;
      paint.show(bitmap);
      ready = true;
      says.textContent = '';
      draw();
    });
    const sharper = find('[data-key="Sharper"]');
    const sharpen = () => {
      if (document.activeElement === sharper) stage.focus();
      sharper.hidden = true;
      show(box.dataset.full).catch(() => {});
    };
    const keys = {
      ArrowLeft: (step) => turn(-step, 0),
      ArrowRight: (step) => turn(step, 0),
      ArrowUp: (step) => turn(0, step),
      ArrowDown: (step) => turn(0, -step),
      '+': () => zoom(0.85),
      '=': () => zoom(0.85),
      '-': () => zoom(1 / 0.85),
      Home: () => {
        [yaw, pitch, field] = [0, 0, USUAL];
        draw();
      },
      Sharper: sharpen,
      Escape: close,
    };

    viewer.addEventListener('keydown', (event) => {
      if (!keys[event.key] || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      keys[event.key](TURN);
    });
    viewer.addEventListener('click', (event) => {
      const { key } = (event.target.closest('[data-key]') || { dataset: {} }).dataset;
      if (key) keys[key](TURN * 4);
    });
    let held;
    stage.addEventListener('pointerdown', (event) => {
      if (event.button || event.target.closest('a')) return;
      held = [event.clientX, event.clientY];
      stage.setPointerCapture(event.pointerId);
    });
    stage.addEventListener('pointermove', (event) => {
      if (!held) return;
      const scale = field / canvas.clientHeight;
      turn((held[0] - event.clientX) * scale, (event.clientY - held[1]) * scale);
      held = [event.clientX, event.clientY];
    });
    ['pointerup', 'pointercancel'].forEach((end) => stage.addEventListener(end, () => {
      held = undefined;
    }));
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      ready = false;
    });
    canvas.addEventListener('webglcontextrestored', () => {
      ready = paint.again();
      draw();
    });
    window.addEventListener('resize', draw);

    says.textContent = says.dataset.loading;
    button.hidden = true;
    flat.hidden = true;
    box.append(viewer);
    stage.focus();
    draw();
    const line = navigator.connection || {};
    const slow = line.saveData || /2g/.test(line.effectiveType);
    show(box.dataset.light).then(() => {
      if (paint.most < 4096) return;
      if (slow) sharper.hidden = false;
      else sharpen();
    }, () => {
      close();
      says.textContent = says.dataset.failed;
    });
  };

  document.querySelectorAll('div.view360').forEach((box) => {
    const parts = box.querySelector('template').content;
    const flat = box.parentElement.querySelector('.flat');
    if (!flat) return;
    const [line, says] = ['p', '.says'].map((selector) => parts.querySelector(selector).cloneNode(true));
    box.append(line, says);
    const button = line.querySelector('button');
    button.addEventListener('click', () => open(box, parts, button, says, flat));
  });
})();
