// The one test file, so that there is one site and one browser; node runs each file in a process of its own.

import './checks/html.mjs';
import './checks/nu.mjs';
import './checks/languages.mjs';
import './checks/links.mjs';
import './checks/keyboard.mjs';
import './checks/paper.mjs';
import './checks/policy.mjs';
import './checks/hostile.mjs';
import './checks/reflow.mjs';
import './checks/axe.mjs';
import './checks/report.mjs';
import './checks/colours.mjs';
import './checks/tour.mjs';
import './checks/rgaa.mjs';
import './checks/preview.mjs';
import './checks/broken.mjs';
