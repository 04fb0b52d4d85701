//! The elements of WebM that serve to play (RFC 9559), by the place where they may stand.

pub const HEAD: u32 = 0x1a45_dfa3;
/// Versions and the type of document.
pub const IN_HEAD: [u32; 7] = [0x4286, 0x42f7, 0x42f2, 0x42f3, 0x4282, 0x4287, 0x4285];

pub const SEGMENT: u32 = 0x1853_8067;
pub const SEEK_HEAD: u32 = 0x114d_9b74;
pub const SEEK: u32 = 0x4dbb;
pub const SEEK_ID: u32 = 0x53ab;
pub const INFO: u32 = 0x1549_a966;
pub const TIME_SCALE: u32 = 0x002a_d7b1;
pub const DURATION: u32 = 0x4489;
pub const MUXER: u32 = 0x4d80;
pub const WRITER: u32 = 0x5741;
pub const TRACKS: u32 = 0x1654_ae6b;
pub const TRACK: u32 = 0xae;
pub const TRACK_NUMBER: u32 = 0xd7;
pub const TRACK_TYPE: u32 = 0x83;
pub const CODEC: u32 = 0x86;
pub const CODEC_PRIVATE: u32 = 0x63a2;
pub const CUES: u32 = 0x1c53_bb6b;
pub const CLUSTER: u32 = 0x1f43_b675;
pub const SIMPLE_BLOCK: u32 = 0xa3;
pub const BLOCK_GROUP: u32 = 0xa0;
pub const BLOCK: u32 = 0xa1;

/// Chapters, tags, attachments and the parts above: none of them can be in a cluster.
pub const IN_SEGMENT: [u32; 8] =
    [SEEK_HEAD, INFO, TRACKS, CUES, CLUSTER, 0x1043_a770, 0x1254_c367, 0x1941_a469];

/// Number, type, flags (forced, for the deaf, for the blind…), durations, language, codec, picture, sound; the
/// name that somebody gave to the track is not among them.
pub const IN_TRACK: [u32; 28] = [
    TRACK_NUMBER,
    0x73c5,
    TRACK_TYPE,
    0xb9,
    0x88,
    0x55aa,
    0x55ab,
    0x55ac,
    0x55ad,
    0x55ae,
    0x55af,
    0x9c,
    0x6de7,
    0x6df8,
    0x0023_e383,
    0x0023_4e7a,
    0x55ee,
    0x41e4,
    0x0022_b59c,
    0x0022_b59d,
    CODEC,
    CODEC_PRIVATE,
    0x56aa,
    0x56bb,
    0xe0,
    0xe1,
    0x6d80,
    0x0023_314f,
];

/// Time and places.
pub const IN_CLUSTER: [u32; 4] = [0xe7, 0xa7, 0xab, 0x5854];

/// Duration, references, what belongs to the picture (its transparency), what must not be heard.
pub const IN_GROUP: [u32; 6] = [0x9b, 0xfb, 0xfa, 0x75a1, 0x75a2, 0xa4];
