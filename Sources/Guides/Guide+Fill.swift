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
        (request.caption, failures) = Guide.line(
          source, file: file, linesBefore: request.line, answer)
      }
      failures += document.fill(place, with: request, answer)
      if !failures.isEmpty { unanswered.append(place) }
      problems += failures
    }
    places = unanswered
    return problems.sorted()
  }
}

extension Guide {
  /// One line of inline Markdown, such as a caption, with the answers to what it asks for.
  ///
  /// - Parameters:
  ///   - markdown: the line.
  ///   - file: the file that problems name.
  ///   - linesBefore: how many lines of the file come before it.
  ///   - answer: gives the rendition of a request, or says why there is none.
  /// - Returns: the line; `nil` where it is no single paragraph; and the problems of all requests
  ///   without an answer.
  public static func line(
    _ markdown: String, file: String, linesBefore: Int,
    _ answer: (Request) -> Result<Rendition, Problem>
  ) -> (rendition: Rendition?, problems: [Problem]) {
    var document = Document(markdown)
    var problems: [Problem] = []
    for place in Scan(document, file: file, linesBefore: linesBefore).places {
      problems += document.fill(place, with: place.request, answer)
    }
    return (document.inlineRendition(address: Link.htmlAddress), problems)
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
