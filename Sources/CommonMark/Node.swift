import CCommonMark

/// A handle of one node in the tree of a document.
///
/// It is a reference: it sees every later change, and it keeps the tree alive, so it is never
/// dangling. The document alone can change the tree.
public struct Node {
  let pointer: OpaquePointer
  let tree: Tree

  init(_ pointer: OpaquePointer, in tree: Tree) {
    self.pointer = pointer
    self.tree = tree
  }
}

/// A cell of a table: where its text stands and whether it heads its column.
public struct TableCell: Hashable, Sendable {
  /// How the delimiter row aligns a column.
  public enum Alignment: String, Hashable, Sendable {
    case left, center, right
  }
  public let isHeader: Bool
  /// `nil` where the delimiter row does not say.
  public let alignment: Alignment?

  public init(isHeader: Bool, alignment: Alignment?) {
    self.isHeader = isHeader
    self.alignment = alignment
  }
}

extension Node {
  /// What a node is, with its contents.
  public enum Kind: Hashable, Sendable {
    // blocks
    case document
    case blockQuote
    /// `start` is the first number of an ordered list, `nil` for bullets.
    case list(start: Int?, isTight: Bool)
    case item
    case codeBlock(info: String, literal: String)
    case htmlBlock(String)
    case paragraph
    case heading(level: Int)
    case thematicBreak
    case table
    /// `surplus` is how many cells the source has beyond the columns: they are cut off.
    case tableRow(surplus: Int)
    case tableCell(TableCell)
    // inlines
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case htmlInline(String)
    case emphasis
    case strong
    case link(url: String, title: String)
    case image(url: String, title: String)
    /// A node of ours, block or inline.
    case inserted(Rendition)
  }

  /// What the node is, with its contents.
  public var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      .list(
        start: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
          ? Int(cmark_node_get_list_start(pointer)) : nil,
        isTight: cmark_node_get_list_tight(pointer) == 1)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(info: string(cmark_node_get_fence_info(pointer)), literal: literal)
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal)
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text(literal)
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(literal)
    case CMARK_NODE_HTML_INLINE: .htmlInline(literal)
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(url: url, title: title)
    case CMARK_NODE_IMAGE: .image(url: url, title: title)
    case CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_CUSTOM_INLINE: customKind
    default: .document
    }
  }

  // What a node is without its contents: a string is made of each text that `kind` is asked for.
  var isParagraph: Bool { cmark_node_get_type(pointer) == CMARK_NODE_PARAGRAPH }
  public var isHeading: Bool { cmark_node_get_type(pointer) == CMARK_NODE_HEADING }
  var isHTMLBlock: Bool { cmark_node_get_type(pointer) == CMARK_NODE_HTML_BLOCK }
  var isLink: Bool { cmark_node_get_type(pointer) == CMARK_NODE_LINK }
  var isImage: Bool { cmark_node_get_type(pointer) == CMARK_NODE_IMAGE }
  public var isCodeBlock: Bool { cmark_node_get_type(pointer) == CMARK_NODE_CODE_BLOCK }

  private var customKind: Kind {
    switch note?.role {
    case .table: .table
    case .row(let surplus): .tableRow(surplus: surplus)
    case .cell(let cell): .tableCell(cell)
    case .inserted(let rendition): .inserted(rendition)
    case nil: preconditionFailure("a custom node without a note")
    }
  }

  /// What we wrote on the node; `nil` for cmark's own nodes.
  var note: Note? {
    cmark_node_get_user_data(pointer).map {
      Unmanaged<Note>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private var literal: String { string(cmark_node_get_literal(pointer)) }
  private var url: String { string(cmark_node_get_url(pointer)) }
  private var title: String { string(cmark_node_get_title(pointer)) }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  /// The line of the source where the node begins, counted from 1.
  ///
  /// A node that cmark gives no line (a cell, a text of a cell) has that of its parent.
  public var line: Int {
    var node: Node? = self
    while let current = node {
      let line = current.note?.line ?? Int(cmark_node_get_start_line(current.pointer))
      if line > 0 { return line }
      node = current.parent
    }
    return 1
  }
}

extension Node: Equatable {
  public static func == (a: Node, b: Node) -> Bool { a.pointer == b.pointer }
}
