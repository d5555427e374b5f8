import Foundation
import Verification

extension Console {
  /// Writes a verdict for GitHub Actions: annotations to standard error, which the runner reads, and
  /// a table to the summary of the job.
  ///
  /// - Parameter verdict: what to report.
  /// - Throws: ``Failure`` if the summary cannot be written.
  func tellGitHub(_ verdict: Verdict) throws(Failure) {
    try? write(.diagnostics, GitHubReport.annotations(of: verdict))
    guard let file = environment["GITHUB_STEP_SUMMARY"], !file.isEmpty else {
      return tell(["GITHUB_STEP_SUMMARY names no file: there is no summary of the job."])
    }
    var information = stat()
    let size = stat(file, &information) == 0 ? Int(information.st_size) : 0
    let room = max(0, GitHubReport.summaryLimit - size)
    do throws(SystemError) {
      try appendFile(GitHubReport.summary(of: verdict, limit: room), to: file)
    } catch {
      throw .cannotWrite(file: file, reason: error)
    }
  }
}
