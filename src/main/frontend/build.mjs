// Builds the front end: installs the locked packages when the lock changed, joins the style sheets, and gives every file a name with its content's hash.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const [source, work, classes] = process.argv.slice(2);
const hash = (...parts) => parts.reduce((h, part) => h.update(part), createHash('sha256')).digest('hex').slice(0, 12);
const read = (...path) => readFileSync(join(...path));
const list = (folder) => readdirSync(join(source, folder)).sort().map((name) => join(source, folder, name));

const lock = hash(read(source, 'package-lock.json'));
const modules = join(work, 'node_modules');
const stamp = join(work, 'lock.hash');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    mkdirSync(work, { recursive: true });
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(source, name), join(work, name));
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    try {
        execFileSync(npm, ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (failure) {
        console.error('The front-end packages could not be installed (npm ci): ' + String(failure.stderr).trim().split('\n').slice(0, 3).join(' '));
        process.exit(1);
    }
    writeFileSync(stamp, lock);
}

const own = [...list('css'), ...list('js'), ...list('img')];
const inputs = hash(lock, read(source, 'build.mjs'), ...own.flatMap((file) => [file, readFileSync(file)]));
const done = join(work, 'inputs.hash');
const manifestFile = join(classes, 'assets.properties');
if (existsSync(manifestFile) && existsSync(done) && readFileSync(done, 'utf8') === inputs) process.exit(0);

const target = join(classes, 'static', 'assets');
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const manifest = {};
const put = (name, content) => {
    const extension = extname(name);
    const hashed = `${basename(name, extension)}.${hash(content)}${extension}`;
    writeFileSync(join(target, hashed), content);
    manifest[name] = hashed;
    return hashed;
};

const fonts = [400, 500, 600].flatMap((weight) => ['latin', 'latin-ext'].map((script) => ({ weight, script })));
const ranges = {
    latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
};
const faces = fonts.map(({ weight, script }) => {
    const file = put(`inter-${script}-${weight}.woff2`, read(modules, '@fontsource/inter/files', `inter-${script}-${weight}-normal.woff2`));
    return `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};font-display:swap;src:url(${file}) format("woff2");unicode-range:${ranges[script]}}`;
});
const theme = String(read(modules, '@digdir/designsystemet-theme/src/themes/designsystemet.css')).replace('@charset "UTF-8";', '');
const components = String(read(modules, '@digdir/designsystemet-css/dist/src/index.css'));
const sheets = list('css').map((file) => readFileSync(file, 'utf8'));
put('tunet.css', ['@charset "UTF-8";', ...faces, components, theme, ...sheets].join('\n'));
put('htmx.js', read(modules, 'htmx.org/dist/htmx.min.js'));
for (const file of [...list('js'), ...list('img')]) put(basename(file), readFileSync(file));

// Documents embed the same typeface, and others for what people write in other scripts and with emoji; the PDF maker reads them from the class path.
mkdirSync(join(classes, 'fonts'), { recursive: true });
for (const { weight, script } of fonts) {
    cpSync(join(modules, '@fontsource/inter/files', `inter-${script}-${weight}-normal.woff`), join(classes, 'fonts', `inter-${script}-${weight}.woff`));
}
const documents = ['vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'].flatMap((script) => [400, 600].map((weight) => [`inter/files/inter-${script}-${weight}`, `inter-${script}-${weight}`]));
const scripts = [400, 600].map((weight) => [`noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}`, `noto-arabic-${weight}`]);
for (const [from, to] of [...documents, ...scripts, ['noto-emoji/files/noto-emoji-emoji-400', 'noto-emoji-400']]) {
    cpSync(join(modules, '@fontsource', `${from}-normal.woff`), join(classes, 'fonts', `${to}.woff`));
}
writeFileSync(manifestFile, Object.entries(manifest).map(([name, hashed]) => `${name}=${hashed}\n`).join(''));
writeFileSync(done, inputs);
