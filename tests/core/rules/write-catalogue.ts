import { writeFileSync } from 'node:fs';

import { formatCatalogue } from '../../../src/core/linting/catalogue';
import { subjects } from '../../../src/core/rules/index';

writeFileSync('src/core/rules/README.md', formatCatalogue(subjects));
