extension Formula {
  /// The formula as MathML Core, with its TeX as annotation.
  ///
  /// It needs no script, and no style sheet but for the alignment of columns and a few lines
  /// (`math.css`). Letters of other alphabets are the mathematical letters of Unicode, because
  /// browsers know no other way.
  ///
  /// - Parameters:
  ///   - display: whether it stands on a line of its own.
  ///   - label: what is read aloud in place of the formula; `nil` for what the browser makes of it.
  /// - Returns: a `math` element, valid as HTML and as XML.
  /// - Complexity: O(n) for n parts.
  public func mathML(display: Bool, label: String? = nil) -> String {
    var writer = MathMLWriter()
    writer.raw("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"")
    if display { writer.raw(" display=\"block\"") }
    if let label {
      writer.raw(" aria-label=\"")
      writer.escaped(label)
      writer.raw("\"")
    }
    writer.raw("><semantics>")
    writer.row(of: root)
    writer.raw("<annotation encoding=\"application/x-tex\">")
    writer.escaped(tex)
    writer.raw("</annotation></semantics></math>")
    return writer.text
  }
}
