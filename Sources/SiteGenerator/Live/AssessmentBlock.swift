import CatalogKit
import CommonMark
import Diagnostics
import Guides

/// Where to begin: a table of what each exercise probes and where that is taught, and for the script
/// the sentences of every proposal, of which it shows those that are true.
struct AssessmentBlock {
  let proposal: Proposal
  let entry: EntryDescription
  /// Whether the page has the module that grades its exercises.
  let isLive: Bool

  var rendition: Rendition {
    let table = Block.table(grid)
    return Rendition(
      .block, html: (isLive ? live : "") + table.html, commonMark: table.commonMark, text: "")
  }

  private var grid: Grid {
    Grid(
      label: "Where to begin",
      columns: ["If this was hard", "it was about", "begin with"].map { Grid.Column(title: $0) },
      rows: proposal.steps.map { step in
        Grid.Row(cells: [[link(toExerciseOf: step)], [.text(step.skill)], [link(to: step.place)]])
      })
  }

  private func link(toExerciseOf step: Proposal.Step) -> Inline {
    let exercise = entry.content?.exercises?.first { $0.name == step.exercise }
    let title = exercise?.title ?? step.exercise
    return .link(
      title,
      to: .page(
        entry.id, at: Anchor(html: "exercise.\(step.exercise)", markdown: title.slug)))
  }

  private func link(to place: Proposal.Place) -> Inline { .link(place.title, to: place.target) }

  /// What only a script can show.
  private var live: String {
    let sentences = proposal.steps.map { step in
      "<p data-begin=\"\(step.exercise)\" hidden=\"\">"
        + [.text(Proposal.begin), link(to: step.place), .text(step.reason)].html + "</p>\n"
    }
    let praise: [Inline] = [
      .text(Proposal.begin), link(to: proposal.allRight), .text(Proposal.praise),
    ]
    return "<section class=\"assessment\" data-entry=\"\(entry.id)\" aria-label=\"Proposal\">\n"
      + "<p class=\"buttons\"><button type=\"button\" data-propose=\"\" hidden=\"\">"
      + "Propose where to begin</button> "
      + "<button type=\"button\" data-round=\"\" hidden=\"\">Another round</button></p>\n"
      + "<div class=\"proposal\" role=\"status\" hidden=\"\">\n"
      + "<p><output>0</output> of \(proposal.steps.count) right.</p>\n"
      + sentences.joined() + "<p data-begin=\"\" hidden=\"\">\(praise.html)</p>\n"
      + list("later", Proposal.later, proposal.steps.map { [link(to: $0.place)] })
      + list("right", Proposal.right, proposal.steps.map { [.text($0.skill)] })
      + "</div>\n</section>\n"
  }

  /// A list with an item for each exercise.
  private func list(_ name: String, _ title: String, _ items: [[Inline]]) -> String {
    let lines = zip(proposal.steps, items).map { step, item in
      "<li data-exercise=\"\(step.exercise)\" hidden=\"\">\(item.html)</li>\n"
    }
    return
      "<div data-list=\"\(name)\" hidden=\"\">\n<p>\(title)</p>\n<ul>\n\(lines.joined())</ul>\n"
      + "</div>\n"
  }
}

extension Proposal.Place {
  /// The place on the site.
  var target: Target {
    if isChapter { return .page(SiteMap.name(ofChapter: page)) }
    return .page(page, at: section.map { Anchor(html: $0.slug, markdown: $0.slug) })
  }
}

extension Answers {
  /// Where to begin, proposed from the exercises of the page.
  mutating func assessment(_ request: Request) throws(Problem) -> Rendition {
    showsAssessment = true
    guard let assessment = entry.content?.assessment else {
      throw problem(request, "\(entry.id) proposes nothing", "Remove the block")
    }
    let exercises = (entry.content?.exercises ?? []).map { $0.name }
    let probed = assessment.probes.map { $0.exercise }
    guard probed.sorted() == exercises.sorted() else {
      throw problem(
        request, "the exercises of \(entry.id) and those of its assessment are not the same",
        "Write one probe for each exercise")
    }
    return AssessmentBlock(
      proposal: map.registry.proposal(of: assessment), entry: entry,
      isLive: modules.has(.practice, of: entry.id)
    ).rendition
  }

  /// An assessment that the guide does not show.
  var hiddenAssessment: [Problem] {
    guard entry.content?.assessment != nil, !showsAssessment else { return [] }
    return [
      Problem(
        file: entry.file, line: entry.line,
        message: "the guide of \(entry.id) does not show its assessment",
        cure: "Write ```assessment where it shall stand")
    ]
  }

  /// The links of the assessment, to be followed like those that an author writes.
  var assessmentLinks: [Link] {
    guard let assessment = entry.content?.assessment else { return [] }
    return map.registry.proposal(of: assessment).steps.map { step in
      Link(
        url: "\(step.place.page).md" + (step.place.section.map { "#\($0.slug)" } ?? ""),
        text: step.place.title, file: entry.file, line: entry.line)
    }
  }
}
