import CCommonMark

extension Node {
  public var parent: Node? { handle(cmark_node_parent(pointer)) }
  public var next: Node? { handle(cmark_node_next(pointer)) }
  public var previous: Node? { handle(cmark_node_previous(pointer)) }
  public var firstChild: Node? { handle(cmark_node_first_child(pointer)) }

  private func handle(_ pointer: OpaquePointer?) -> Node? { pointer.map { Node($0, in: tree) } }

  /// The children in order, as they are now.
  public var children: [Node] {
    guard let firstChild else { return [] }
    return Array(sequence(first: firstChild) { $0.next })
  }

  /// The node and everything below it: each node is entered before its children and left after
  /// them.
  ///
  /// It keeps no stack, so no depth of nesting is too much. Do not edit the tree on the way:
  /// collect first.
  public var walk: Walk { Walk(self) }

  /// The node and everything below it in the order of the source.
  public var descendants: [Node] {
    walk.compactMap { if case .enter(let node) = $0 { node } else { nil } }
  }

  /// The nodes above, the nearest first.
  public var ancestors: [Node] {
    var all: [Node] = []
    var node = parent
    while let current = node {
      all.append(current)
      node = current.parent
    }
    return all
  }

  /// The plain text below the node: what a heading or a link says.
  public var text: String {
    var text = ""
    for node in descendants {
      switch node.kind {
      case .text(let literal), .code(let literal), .codeBlock(_, let literal): text += literal
      case .softBreak, .lineBreak: text += " "
      case .inserted(let rendition): text += rendition.text
      default: break
      }
    }
    return text
  }

  /// A walk through a subtree.
  public struct Walk: Sequence, IteratorProtocol {
    /// A step of the walk.
    public enum Step {
      case enter(Node)
      case exit(Node)
    }

    private let top: Node
    private var upcoming: Step?

    init(_ top: Node) {
      self.top = top
      upcoming = .enter(top)
    }

    public mutating func next() -> Step? {
      guard let step = upcoming else { return nil }
      switch step {
      case .enter(let node):
        upcoming = node.firstChild.map { .enter($0) } ?? .exit(node)
      case .exit(let node):
        upcoming =
          node == top
          ? nil : node.next.map { .enter($0) } ?? node.parent.map { .exit($0) }
      }
      return step
    }
  }
}
