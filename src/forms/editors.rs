//! The kinds, and the folder of their schemas → the settings by which editors find them.

use std::fmt::Write;

use crate::diagnostic::Tongue;
use crate::model::{Kind, Kinds};
use crate::words;

/// For `.vscode/settings.json`. `schemas` leads from the folder that is open in the editor to the schemas,
/// `content` to the texts.
pub fn settings(kinds: &Kinds, schemas: &str, content: &str, tongue: Tongue) -> String {
    let note = words!(
        "Fait par « preau schema » : à recopier dans .vscode/settings.json.\n\
         L'extension YAML lit site.yml. Elle ne lit pas encore l'en-tête des fichiers .md :\n\
         leurs lignes ne servent qu'aux éditeurs qui savent le faire. Voir remarkrc.mjs.",
        "Made by preau schema: to be copied into .vscode/settings.json.\n\
         The YAML extension reads site.yml. It does not read the front matter of .md files yet:\n\
         their lines only serve editors that can. See remarkrc.mjs."
    );
    let mut text = String::from("{\n");
    for line in note.in_tongue(tongue).lines() {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  // {line}");
    }
    let mut entries =
        vec![entry(&format!("{schemas}/site.schema.json"), &[format!("{content}/site.yml")])];
    for kind in kinds.all() {
        entries.push(entry(
            &format!("{schemas}/{}.schema.json", kind.name),
            &globs(kind, content, "*.md"),
        ));
    }
    let _ = writeln!(text, "  \"yaml.schemas\": {{\n    {}\n  }}\n}}", entries.join(",\n    "));
    text
}

/// For `.remarkrc.mjs`: remark reads the front matter of Markdown, on the command line and in VS Code.
pub fn remark(kinds: &Kinds, schemas: &str, content: &str, tongue: Tongue) -> String {
    let note = words!(
        "Fait par « preau schema » : à recopier dans .remarkrc.mjs, à côté de content.\n\
         Il faut Node.js, puis :\n\
         npm install --save-dev remark-cli remark-frontmatter remark-lint-frontmatter-schema\n\
         Dans VS Code, l'extension « unifiedjs.vscode-remark » montre alors les erreurs de l'en-tête.",
        "Made by preau schema: to be copied into .remarkrc.mjs, beside content.\n\
         It takes Node.js, then:\n\
         npm install --save-dev remark-cli remark-frontmatter remark-lint-frontmatter-schema\n\
         In VS Code, the extension unifiedjs.vscode-remark then shows the front matter's mistakes."
    );
    let mut text = String::new();
    for line in note.in_tongue(tongue).lines() {
        let _ = writeln!(text, "// {line}");
    }
    text.push_str(
        "import frontmatter from 'remark-frontmatter';\n\
         import schema from 'remark-lint-frontmatter-schema';\n\n\
         export default {\n  plugins: [\n    frontmatter,\n    [schema, {\n      schemas: {\n        ",
    );
    // The pages of folders are plain pages.
    let entries = kinds.all().map(|kind| {
        let globs = globs(kind, &format!("./{content}"), "!(index*).md");
        entry(&format!("./{schemas}/{}.schema.json", kind.name), &globs)
    });
    text.push_str(&entries.collect::<Vec<_>>().join(",\n        "));
    text.push_str("\n      }\n    }]\n  ]\n};\n");
    text
}

/// The files of a kind that do not say their kind.
fn globs(kind: &Kind, content: &str, file: &str) -> Vec<String> {
    let folders = kind.folders.iter().map(|folder| format!("{content}/{folder}/**/{file}"));
    let files = kind.files.iter().map(|name| format!("{content}/{name}.md"));
    let globs: Vec<String> = folders.chain(files).collect();
    if globs.is_empty() { vec![format!("{content}/*.md")] } else { globs }
}

/// A line of JSON, which JavaScript reads too.
fn entry(key: &str, values: &[String]) -> String {
    let key = serde_json::Value::from(key);
    let values = serde_json::Value::from(values.to_vec());
    format!("{key}: {values}")
}
