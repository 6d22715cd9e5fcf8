import { writeFileSync } from 'node:fs';

import { formatCatalogue } from '../../../src/core/linting/catalogue';
import { rules } from '../../../src/core/rules/index';

writeFileSync('src/core/rules/README.md', formatCatalogue(rules));
