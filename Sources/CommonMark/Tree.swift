import CCommonMark

/// The tree that cmark built, and what we wrote on its nodes.
///
/// The document and the handles of its nodes share it, so that the tree is freed once, after the
/// last of them. A node that was taken out stays allocated until then: its handle stays valid.
final class Tree {
  let root: OpaquePointer
  private var notes: [Note] = []
  private var detached: [OpaquePointer] = []

  init(root: OpaquePointer) { self.root = root }

  deinit {
    for node in detached { cmark_node_free(node) }
    cmark_node_free(root)
  }
}

/// What a node of ours stands for: cmark itself only knows that the node is a custom one.
final class Note {
  enum Role {
    case table
    /// `surplus` is how many cells the source has beyond the columns.
    case row(surplus: Int)
    case cell(TableCell)
    case inserted(Rendition)
  }

  let role: Role
  /// The line of the source where it stands, counted from 1.
  let line: Int

  init(_ role: Role, line: Int) {
    self.role = role
    self.line = line
  }
}

extension Tree {
  /// A new node of ours, which is in no place of the tree yet.
  ///
  /// - Parameters:
  ///   - role: what it stands for.
  ///   - line: the line of the source where it will stand.
  ///   - type: `CMARK_NODE_CUSTOM_BLOCK` or `CMARK_NODE_CUSTOM_INLINE`.
  /// - Returns: the node, owned by whoever puts it into the tree.
  func make(_ role: Note.Role, line: Int, type: cmark_node_type) -> OpaquePointer {
    let note = Note(role, line: line)
    notes.append(note)
    let node = newNode(type)
    cmark_node_set_user_data(node, Unmanaged.passUnretained(note).toOpaque())
    return node
  }

  /// Takes a node out of the tree; it is freed with the tree.
  func detach(_ node: OpaquePointer) {
    cmark_node_unlink(node)
    detached.append(node)
  }
}

/// A node of a type, as cmark allocates it: cmark ends the process where memory runs out.
func newNode(_ type: cmark_node_type) -> OpaquePointer {
  guard let node = cmark_node_new(type) else { preconditionFailure("cmark has no such node type") }
  return node
}

/// Moves all the children of one node to the end of another.
func moveChildren(of source: OpaquePointer, to target: OpaquePointer) {
  while let child = cmark_node_first_child(source) { cmark_node_append_child(target, child) }
}
