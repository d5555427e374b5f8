/// The words that Swift gives a meaning of their own.
enum Keywords {
  /// Keywords wherever they stand, unless they are the name of a member or the label of an argument.
  static let reserved: Set<String> = [
    "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class",
    "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough",
    "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout",
    "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
    "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Keywords only where another word follows on the same line, as in `mutating func` or `some P`.
  static let modifiers: Set<String> = [
    "actor", "any", "borrowing", "consuming", "convenience", "copy", "consume", "dynamic", "each",
    "final", "indirect", "infix", "isolated", "lazy", "macro", "mutating", "nonisolated",
    "nonmutating", "open", "optional", "override", "package", "postfix", "prefix", "required",
    "sending", "some", "unowned", "weak",
  ]

  /// Keywords only where a block or another accessor follows.
  static let accessors: Set<String> = ["get", "set", "willSet", "didSet", "_read", "_modify"]

  /// Every word that can be a keyword somewhere.
  static let all: Set<String> = reserved.union(modifiers).union(accessors).union(["async"])

  /// The words that begin a declaration, after its attributes and modifiers.
  static let introducers: Set<String> = [
    "actor", "associatedtype", "case", "class", "deinit", "enum", "extension", "func", "import",
    "init", "let", "macro", "operator", "precedencegroup", "protocol", "struct", "subscript",
    "typealias", "var",
  ]

  /// The words that may stand between the attributes and the introducer of a declaration.
  static let declarationModifiers: Set<String> = modifiers.union([
    "class", "fileprivate", "internal", "private", "public", "static",
  ]).subtracting(["actor", "any", "each", "macro", "some", "copy", "consume"])
}

extension Keywords {
  /// The words that go on with the line before.
  static let continuing: Set<String> = [
    "as", "async", "catch", "else", "in", "is", "rethrows", "throws", "where",
  ]

  /// The words after `#` that belong to the language; the others are macros.
  static let directives: Set<String> = [
    "#available", "#column", "#dsohandle", "#else", "#elseif", "#endif", "#error",
    "#file", "#fileID", "#filePath", "#function", "#if", "#keyPath", "#line", "#selector",
    "#sourceLocation", "#unavailable", "#warning",
  ]

  /// The words after which a line is not complete.
  static let expectant: Set<String> = [
    "as", "await", "else", "in", "is", "return", "try", "where",
  ]
}
