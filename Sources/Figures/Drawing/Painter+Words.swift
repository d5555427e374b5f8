extension Painter {
  /// The words that belong to a layer's marks: annotations, names of arrows and rules.
  ///
  /// - Parameter mark: The layer.
  /// - Returns: The words, moved where they would leave the drawing.
  func words(of mark: Series) -> [Element] {
    switch mark.layer {
    case .text(let annotation):
      guard let place = plane(annotation.at), plane.holds(place) else { return [] }
      return [note(annotation.text, beside: place, side: annotation.side)]
    case .arrows(let arrows): return arrows.arrows.flatMap { names(of: $0) }
    case .rule(let rule): return names(of: rule)
    case .angle(let angle): return names(of: angle)
    case .network(let network): return names(of: network)
    default: return []
    }
  }

  private func names(of arrow: Figure.Arrow) -> [Element] {
    guard let label = arrow.label, !label.isEmpty, let from = plane(arrow.from),
      let to = plane(arrow.to), plane.holds(to)
    else { return [] }
    return [note(label, beside: to, side: Figure.Arrow.side(from: from, to: to))]
  }

  private func names(of rule: Figure.Rule) -> [Element] {
    guard let label = rule.label, !label.isEmpty else { return [] }
    switch rule.place {
    case .horizontal(let value):
      guard let y = plane.y(value), plane.holds(Figure.Point(plane.left, y)) else { return [] }
      let baseline = y - 6 < plane.top + 12 ? y + 16 : y - 6
      let text = Words.fitted(label, room: plane.right - plane.left - 10, size: Words.small)
      return [
        Element.note(text, at: Figure.Point(plane.right - 5, baseline), anchor: .end)
      ]
    case .vertical(let value):
      guard let x = plane.x(value), plane.holds(Figure.Point(x, plane.top)) else { return [] }
      let text = Words.fitted(label, room: plane.right - plane.left - 10, size: Words.small)
      let fits = x + 6 + Words.width(text, size: Words.small) <= plane.right
      return [
        Element.note(
          text, at: Figure.Point(fits ? x + 6 : x - 6, plane.top + 14),
          anchor: fits ? .start : .end)
      ]
    }
  }

  /// Words on one side of a place.
  func note(
    _ text: String, beside place: Figure.Point, side: Figure.Side
  ) -> Element {
    let text = Words.fitted(text, room: width - 12, size: Words.small)
    let length = Words.width(text, size: Words.small)
    let note = Note(length: length, beside: place, side: side, width: width)
    return Element.note(text, at: note.at, anchor: note.anchor)
  }
}
