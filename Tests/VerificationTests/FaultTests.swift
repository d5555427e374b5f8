import CatalogKit
import Testing
import Verification

@Suite(.serialized) struct `A fault in one entry` {
  @Test func `every failure in words`() throws {
    let host = try Host(
      packs: [Packs.faulty], limits: Limits(seconds: 1, mebibytes: 300, replyBytes: 16 << 20),
      jobs: 2)
    let verdict = host.verify()
    print(TerminalReport.text(of: verdict))
    print(JUnitReport.text(of: verdict))
    print(GitHubReport.text(of: verdict))
    print(String(decoding: JSONReport.data(of: verdict), as: UTF8.self).prefix(1000))
    #expect(!verdict.passed)
  }
}
