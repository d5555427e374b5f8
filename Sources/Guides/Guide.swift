public import CommonMark
public import Diagnostics

/// A guide: the Markdown page of an entry, with what it asks the catalog to fill in.
///
/// It is read once, filled once with the answers, and rendered as HTML, CommonMark and plain text
/// from the one tree.
public struct Guide: ~Copyable {
  /// The file, as problems name it.
  public let file: String
  /// Everything that is wrong with the guide as such, in the order of the lines.
  ///
  /// Its sections are another matter: `sectionProblems`.
  public let problems: [Problem]
  /// The links in the order of the source, those in captions included.
  public let links: [Link]
  /// The images with relative addresses, those in captions left out.
  public let images: [Link]
  var document: Document
  var places: [Scan.Place]

  /// Reads a guide.
  ///
  /// - Parameters:
  ///   - markdown: the source.
  ///   - file: the file that it comes from, for the problems.
  ///   - isFragment: whether it is a part of a page that has its title from elsewhere.
  public init(_ markdown: String, file: String, isFragment: Bool = false) {
    document = Document(markdown)
    let scan = Scan(document, file: file)
    self.file = file
    links = scan.links
    images = scan.images
    places = scan.places
    let titles = isFragment ? [] : document.titleProblems(file: file)
    problems = (scan.problems + titles).sorted()
  }

  /// What the guide asks for and has not been given, in the order of the source: a figure comes
  /// before what its caption asks for.
  public var requests: [Request] { places.flatMap { [$0.request] + $0.captionRequests } }

  /// The text of the one heading of level 1; empty where there is none.
  public var title: String {
    document.root.descendants.first { $0.isHeading && $0.kind == .heading(level: 1) }?.text ?? ""
  }

  /// The headings as they are now, with the ids that they have in HTML.
  public var headings: [Heading] { document.headings }

  /// The guide as HTML that is well-formed XML too.
  ///
  /// - Parameter address: what to make of the address of a link; links to guides lead to their
  ///   HTML pages unless another rule is given.
  /// - Returns: the blocks of the guide, without a frame.
  public func html(address: (String) -> String = Link.htmlAddress) -> String {
    document.html(address: address)
  }

  /// The guide as CommonMark, with links to guides as they are written.
  public func commonMark() -> String { document.commonMark() }
}

extension Document {
  /// A guide has exactly one heading of level 1.
  fileprivate func titleProblems(file: String) -> [Problem] {
    let titles = headings.filter { $0.level == 1 }
    if titles.isEmpty { return [Fault.missingTitle.problem(file: file, line: 1)] }
    return titles.dropFirst().map {
      Fault.secondTitle($0.text).problem(file: file, line: $0.line)
    }
  }
}
