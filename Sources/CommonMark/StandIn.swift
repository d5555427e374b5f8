import CCommonMark

/// A node that takes the place of another while the document is rendered.
struct StandIn {
  let original: Node
  let block: OpaquePointer
  /// The node with the children of the original; `nil` where it keeps them.
  let holder: OpaquePointer?

  /// A block that frames the children of a heading.
  ///
  /// cmark breaks the line behind the opening of a custom block, not behind that of an inline: so
  /// the tags are an inline within an empty block.
  init(for node: Node, enter: String, exit: String) {
    original = node
    block = newNode(CMARK_NODE_CUSTOM_BLOCK)
    let holder = newNode(CMARK_NODE_CUSTOM_INLINE)
    self.holder = holder
    cmark_node_set_on_enter(holder, enter)
    cmark_node_set_on_exit(holder, exit)
    cmark_node_append_child(block, holder)
    moveChildren(of: node.pointer, to: holder)
    cmark_node_replace(node.pointer, block)
  }

  /// A block that is written literally.
  ///
  /// It is a paragraph, because cmark writes a blank line before and behind both ends of a custom
  /// block, which would end a quotation around it.
  init(for node: Node, writing text: String) {
    original = node
    block = newNode(CMARK_NODE_PARAGRAPH)
    holder = nil
    let literal = newNode(CMARK_NODE_CUSTOM_INLINE)
    cmark_node_set_on_enter(literal, text)
    cmark_node_append_child(block, literal)
    cmark_node_replace(node.pointer, block)
  }

  /// Puts the original back.
  func withdraw() {
    if let holder { moveChildren(of: holder, to: original.pointer) }
    cmark_node_replace(block, original.pointer)
    cmark_node_free(block)
  }
}
