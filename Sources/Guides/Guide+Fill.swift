public import CommonMark
public import Diagnostics

extension Guide {
  /// Puts the answers in the places of the requests.
  ///
  /// The requests of a caption are answered before the figure or table whose caption it is. What
  /// is not answered stays as it was written, and stays among the requests.
  ///
  /// - Parameter answer: gives the rendition of a request, or says why there is none.
  /// - Returns: the problems of all requests without an answer, in the order of the lines.
  /// - Precondition: the placement of each rendition is that of its request.
  public mutating func fill(_ answer: (Request) -> Result<Rendition, Problem>) -> [Problem] {
    var (unanswered, problems): ([Scan.Place], [Problem]) = ([], [])
    for place in places {
      var (request, failures) = (place.request, [Problem]())
      if let source = place.caption {
        var caption = Document(source)
        let scan = Scan(caption, file: file, linesBefore: request.line)
        for inner in scan.places {
          failures += caption.fill(inner, with: inner.request, answer)
        }
        request.caption = caption.inlineRendition(address: Link.htmlAddress)
      }
      failures += document.fill(place, with: request, answer)
      if !failures.isEmpty { unanswered.append(place) }
      problems += failures
    }
    places = unanswered
    return problems.sorted()
  }
}

extension Document {
  /// Puts one answer in its place; for a formula the dollars around it go.
  fileprivate mutating func fill(
    _ place: Scan.Place, with request: Request,
    _ answer: (Request) -> Result<Rendition, Problem>
  ) -> [Problem] {
    switch answer(request) {
    case .failure(let problem): return [problem]
    case .success(let rendition):
      precondition(
        rendition.placement == request.placement,
        "\(request.file):\(request.line): the answer must be \(request.placement)")
      if case .formula = request.kind {
        if let before = place.node.previous, case .text(let text) = before.kind {
          setLiteral(of: before, to: String(text.dropLast()))
        }
        if let after = place.node.next, case .text(let text) = after.kind {
          setLiteral(of: after, to: String(text.dropFirst()))
        }
      }
      replace(place.node, with: rendition)
      return []
    }
  }
}
