import CCommonMark

/// A CommonMark document: the tree that cmark parsed, which only its owner can edit.
///
/// Pipe tables, which cmark does not know, are nodes of the tree too. Raw HTML stays in the tree
/// and never comes out as HTML.
public struct Document: ~Copyable {
  let tree: Tree

  /// Parses a document.
  ///
  /// - Parameters:
  ///   - markdown: the source.
  ///   - smartPunctuation: whether quotes are curled and `--` becomes a dash.
  public init(_ markdown: String, smartPunctuation: Bool = false) {
    self.init(bytes: Array(markdown.utf8), smartPunctuation: smartPunctuation)
  }

  /// Parses a document from bytes that may be anything.
  ///
  /// - Parameters:
  ///   - bytes: the source; what is not UTF-8 becomes U+FFFD.
  ///   - smartPunctuation: whether quotes are curled and `--` becomes a dash.
  public init(bytes: [UInt8], smartPunctuation: Bool = false) {
    let pipes = EscapedPipes(protecting: bytes.withUnixLineEnds)
    let options = CMARK_OPT_VALIDATE_UTF8 | (smartPunctuation ? CMARK_OPT_SMART : 0)
    let parsed = pipes.bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
    }
    tree = Tree(root: parsed ?? newNode(CMARK_NODE_DOCUMENT))
    tree.dropListSeparators()
    tree.formTables(pipes)
    pipes.restore(in: root)
  }

  /// The node of the document itself.
  public var root: Node { Node(tree.root, in: tree) }
}

// MARK: - Editing

extension Document {
  /// Puts a rendition in the place of a node.
  ///
  /// Within the description of an image, where HTML knows only text, its text is put.
  ///
  /// - Parameters:
  ///   - node: a node of this document; its handle stays valid, outside the tree.
  ///   - rendition: a block for a block, an inline for an inline.
  /// - Precondition: the node belongs to this document and the placements agree.
  public mutating func replace(_ node: Node, with rendition: Rendition) {
    let new = make(rendition, at: node)
    precondition(
      cmark_node_insert_before(node.pointer, new) == 1,
      "a rendition that is \(rendition.placement) cannot stand in place of \(node.kind)")
    tree.detach(node.pointer)
  }

  /// Puts a rendition before a node.
  ///
  /// - Parameters:
  ///   - rendition: a block beside a block, an inline beside an inline.
  ///   - node: a node of this document.
  /// - Precondition: the node belongs to this document and the placements agree.
  public mutating func insert(_ rendition: Rendition, before node: Node) {
    precondition(
      cmark_node_insert_before(node.pointer, make(rendition, at: node)) == 1,
      "a rendition that is \(rendition.placement) cannot stand before \(node.kind)")
  }

  /// Puts a rendition after a node.
  ///
  /// - Parameters:
  ///   - rendition: a block beside a block, an inline beside an inline.
  ///   - node: a node of this document.
  /// - Precondition: the node belongs to this document and the placements agree.
  public mutating func insert(_ rendition: Rendition, after node: Node) {
    precondition(
      cmark_node_insert_after(node.pointer, make(rendition, at: node)) == 1,
      "a rendition that is \(rendition.placement) cannot stand after \(node.kind)")
  }

  /// Puts a block at the end of the document.
  ///
  /// - Parameter rendition: the block.
  /// - Precondition: it is a block.
  public mutating func append(_ rendition: Rendition) {
    precondition(
      cmark_node_append_child(tree.root, make(rendition, at: root)) == 1,
      "a rendition that is \(rendition.placement) cannot stand among blocks")
  }

  /// Puts a block at the beginning of the document.
  ///
  /// - Parameter rendition: the block.
  /// - Precondition: it is a block.
  public mutating func prepend(_ rendition: Rendition) {
    precondition(
      cmark_node_prepend_child(tree.root, make(rendition, at: root)) == 1,
      "a rendition that is \(rendition.placement) cannot stand among blocks")
  }

  /// Takes a node out of the document.
  ///
  /// - Parameter node: a node of this document, not the document itself; its handle stays valid.
  /// - Precondition: the node belongs to this document.
  public mutating func remove(_ node: Node) {
    checkOwnership(of: node)
    precondition(node.pointer != tree.root, "the document cannot be removed from itself")
    tree.detach(node.pointer)
  }

  /// Rewrites the text of a text node, a code span or a code block.
  ///
  /// - Parameters:
  ///   - node: a node of this document.
  ///   - literal: its new text.
  /// - Precondition: the node belongs to this document and has a text of its own.
  public mutating func setLiteral(of node: Node, to literal: String) {
    checkOwnership(of: node)
    precondition(
      cmark_node_set_literal(node.pointer, literal) == 1, "\(node.kind) has no text of its own")
  }

  private func checkOwnership(of node: Node) {
    precondition(node.tree === tree, "the node belongs to another document")
  }

  private func make(_ rendition: Rendition, at place: Node) -> OpaquePointer {
    checkOwnership(of: place)
    if rendition.placement == .inline, place.ancestors.contains(where: { $0.isImage }) {
      let text = newNode(CMARK_NODE_TEXT)
      cmark_node_set_literal(text, rendition.text)
      return text
    }
    let type =
      rendition.placement == .block ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE
    return tree.make(.inserted(rendition), line: place.line, type: type)
  }
}

extension Tree {
  /// Drops the comment that cmark's own CommonMark renderer writes between two lists, so that its
  /// output reads as the same document.
  func dropListSeparators() {
    for node in Node(root, in: self).descendants where node.isHTMLBlock {
      guard case .htmlBlock(let literal) = node.kind,
        literal == "<!-- end list -->\n" || literal == "<!-- end list -->",
        case .list = node.previous?.kind
      else { continue }
      detach(node.pointer)
    }
  }
}

extension [UInt8] {
  /// The bytes with one line feed for each line end, as CommonMark reads them all the same.
  fileprivate var withUnixLineEnds: [UInt8] {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard contains(carriage) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for (index, byte) in enumerated() {
      if byte == feed, index > 0, self[index - 1] == carriage { continue }
      result.append(byte == carriage ? feed : byte)
    }
    return result
  }
}
