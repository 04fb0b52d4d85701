//! What a file holds that cannot be taken out of it → words, and how its usual program takes it out.

use super::FileType;
use crate::diagnostic::Words;
use crate::words;

/// What a file holds that must not be published, and that cannot be taken out of it here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// A password, without which nothing can be read.
    Password,
    /// An electronic signature, which names somebody and would no longer be valid.
    Signature,
    /// Programs of an office document.
    Macros,
    /// A program of a PDF.
    Script,
    /// What starts a program of the reader's computer.
    Launch,
    /// Other files, attached to a PDF.
    Attachment,
    /// A film, a sound or a solid placed in a PDF.
    Media,
    /// A form of a kind that few programs still show.
    OldForm,
    /// An object of another program.
    Object {
        /// Its name in the document.
        name: String,
    },
    /// A picture of a kind that is not cleaned.
    Picture {
        /// Its name in the document.
        name: String,
    },
    /// Far more than its size lets one think.
    Swollen,
    /// A track of places or times, in a film made of pieces.
    HiddenTrack,
}

impl Held {
    /// Why the file cannot be published.
    pub fn words(&self, file_type: FileType) -> Words {
        let Words { fr, en } = self.what();
        let extension = file_type.extension();
        words!("Ce fichier « .{extension} » contient {fr}.", "This “.{extension}” file holds {en}.")
    }

    fn what(&self) -> Words {
        match self {
            Held::Password => words!(
                "un mot de passe : le nom de l'auteur, s'il y est, ne peut pas en être retiré",
                "a password: the author's name, if it is there, cannot be taken out"
            ),
            Held::Signature => words!(
                "une signature électronique, avec le nom de la personne qui a signé",
                "an electronic signature, with the name of the person who signed"
            ),
            Held::Macros => words!(
                "des macros : de petits programmes, où peut rester le nom de leur auteur",
                "macros: little programs, in which their author's name may remain"
            ),
            Held::Script => {
                words!("un petit programme (JavaScript)", "a little program (JavaScript)")
            }
            Held::Launch => words!(
                "une action qui ouvre un programme ou un fichier de l'ordinateur",
                "an action that opens a program or a file of the computer"
            ),
            Held::Attachment => words!(
                "une pièce jointe, où peuvent rester le nom de son auteur ou un lieu",
                "an attached file, in which its author's name or a place may remain"
            ),
            Held::Media => words!(
                "un film, un son ou un objet en relief, où peuvent rester un nom ou un lieu",
                "a film, a sound or a solid object, in which a name or a place may remain"
            ),
            Held::OldForm => words!(
                "un formulaire d'un ancien modèle (XFA), où peut rester le nom de son auteur",
                "a form of an old kind (XFA), in which its author's name may remain"
            ),
            Held::Object { name } => words!(
                "un objet d'un autre logiciel (« {name} »), où peuvent rester le nom de son auteur et les dossiers de son ordinateur",
                "an object of another program (“{name}”), in which its author's name and the folders of a computer may remain"
            ),
            Held::Picture { name } => words!(
                "une image (« {name} ») d'une sorte qui peut garder le lieu de la photo et l'appareil",
                "a picture (“{name}”) of a kind that may keep the photo's place and the camera"
            ),
            Held::Swollen => words!(
                "beaucoup plus que sa taille ne le laisse penser : il remplirait un ordinateur",
                "far more than its size lets one think: it would fill a computer"
            ),
            Held::HiddenTrack => words!(
                "une piste cachée, où peut être le lieu où le film a été pris",
                "a hidden track, in which the place of the film may be"
            ),
        }
    }

    /// How to take it out.
    pub fn help(&self, file_type: FileType) -> Words {
        match self {
            Held::Password => words!(
                "Ouvrez-le, enregistrez-le sans mot de passe, puis remplacez-le ici.",
                "Open it, save it without a password, then replace it here."
            ),
            Held::Signature if file_type == FileType::Pdf => words!(
                "Publiez la version d'avant la signature, ou imprimez ce fichier dans un nouveau PDF.",
                "Publish the version before the signature, or print this file to a new PDF."
            ),
            Held::Signature => words!(
                "Dans LibreOffice : Fichier › Signatures numériques, retirez la signature ; dans Word : Fichier › Informations › Afficher les signatures.",
                "In LibreOffice: File › Digital Signatures, remove the signature; in Word: File › Info › View Signatures."
            ),
            Held::Macros => words!(
                "Dans LibreOffice : Outils › Macros › Gérer les macros, supprimez-les ; dans Word : Fichier › Informations › Inspecter le document.",
                "In LibreOffice: Tools › Macros › Organize Macros, delete them; in Word: File › Info › Inspect Document."
            ),
            Held::Script | Held::Launch | Held::Attachment | Held::Media | Held::OldForm => words!(
                "Exportez-le de nouveau sans cela (LibreOffice : Fichier › Exporter vers › Exporter au format PDF), ou imprimez-le dans un nouveau PDF.",
                "Export it again without that (LibreOffice: File › Export As › Export as PDF), or print it to a new PDF."
            ),
            Held::Object { .. } => words!(
                "Remplacez cet objet par une image : copiez-le, puis Édition › Collage spécial › Image ; ou publiez le document en PDF.",
                "Replace this object by a picture: copy it, then Edit › Paste Special › Picture; or publish the document as PDF."
            ),
            Held::Picture { .. } => words!(
                "Remplacez cette image par la même en JPEG ou en PNG, ou publiez le document en PDF.",
                "Replace this picture by the same as JPEG or PNG, or publish the document as PDF."
            ),
            Held::Swollen => words!(
                "Enregistrez-le de nouveau dans le logiciel d'où il vient, ou publiez-le en PDF.",
                "Save it again in the program that it comes from, or publish it as PDF."
            ),
            Held::HiddenTrack => words!(
                "Ouvrez le film dans un logiciel de montage et exportez-le de nouveau en « .mp4 ».",
                "Open the film in an editing program and export it again as “.mp4”."
            ),
        }
    }
}
