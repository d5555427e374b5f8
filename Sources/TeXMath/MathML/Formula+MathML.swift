extension Formula {
  /// The formula as MathML Core, which browsers set without a script; the TeX is kept beside it as
  /// an annotation.
  ///
  /// The words of `class` attributes are those of `math.css`, which aligns cells and draws what
  /// MathML Core has no element for: lines over, boxes, strokes.
  ///
  /// - Parameters:
  ///   - display: whether it stands on a line of its own, with limits below and above.
  ///   - label: what is read aloud in place of the formula; `nil` for what the browser makes of it.
  /// - Returns: a `math` element, valid as HTML and as XML whatever the TeX says.
  /// - Complexity: O(n) for n parts, times the depth to which brackets are nested.
  ///
  /// Source: MathML Core, W3C, https://www.w3.org/TR/mathml-core/
  public func mathML(display: Bool, label: String? = nil) -> String {
    var writer = MathMLWriter(isDisplay: display)
    writer.out.reserveCapacity(256 + 16 * tex.utf8.count)
    writer.out += "<math xmlns=\"http://www.w3.org/1998/Math/MathML\""
    if display { writer.out += " display=\"block\"" }
    if let label {
      writer.out += " aria-label=\""
      writer.escape(label)
      writer.out += "\""
    }
    writer.out += "><semantics>"
    writer.group(root)
    writer.out += "<annotation encoding=\"application/x-tex\">"
    writer.escape(tex)
    writer.out += "</annotation></semantics></math>"
    return writer.out
  }
}
