import Foundation
import Testing

/// What a process of the program gave.
struct Ending {
  let status: Int32
  let output: String
  let diagnostics: String

  /// The lines of standard error.
  var lines: [String] { diagnostics.split(separator: "\n").map { String($0) } }

  /// Standard output as a JSON object.
  func object() throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }
}

extension Process {
  /// Waits for the end of a process, and ends it itself when it takes too long.
  ///
  /// - Parameter seconds: how long it may take.
  /// - Throws: if not even SIGKILL seems to end it: what it started may hold what it inherited.
  func waitUntilExit(seconds: Int) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while isRunning, ContinuousClock.now < deadline { usleep(5_000) }
    guard isRunning else { return }
    Issue.record("\(arguments?.joined(separator: " ") ?? "") did not end within \(seconds) seconds")
    kill(processIdentifier, SIGKILL)
    let end = ContinuousClock.now + .seconds(10)
    while isRunning, ContinuousClock.now < end { usleep(5_000) }
    // the status of a process that runs cannot be asked for
    try #require(!isRunning)
  }
}

/// The executable `catalog`, which is built beside the tests.
var program: String {
  URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("catalog").path
}

/// A folder for the files of one test, removed with it.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "catalog-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: [UInt8], executable: Bool = false) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    if executable {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    }
    return file
  }

  func file(_ name: String, _ text: String, executable: Bool = false) throws -> String {
    try file(name, Array(text.utf8), executable: executable)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Runs the program in this folder and waits for its end.
  func catalog(
    _ words: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Ending {
    try catalog(words: words, input: input, environment: environment)
  }

  func catalog(
    words: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Ending {
    try catalog(words: words, bytes: Array(input.utf8), environment: environment)
  }

  func catalog(
    words: [String], bytes: [UInt8], environment: [String: String] = [:]
  ) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let name = UUID().uuidString
    process.standardInput = FileHandle(forReadingAtPath: try file("\(name).in", bytes))
    process.standardOutput = FileHandle(forWritingAtPath: try file("\(name).out", ""))
    process.standardError = FileHandle(forWritingAtPath: try file("\(name).err", ""))
    try process.run()
    try process.waitUntilExit(seconds: 120)
    return Ending(
      status: process.terminationStatus, output: try read("\(name).out"),
      diagnostics: try read("\(name).err"))
  }
}

extension Folder {
  /// Four points in two groups, with a name for each.
  func points() throws -> String {
    try file("points.csv", "x,y,name\n0,0,a\n0,2,b\n10,0,c\n10,2,d\n")
  }
}

/// An executable that is built beside the tests.
func built(_ name: String) -> String {
  URL(fileURLWithPath: program).deletingLastPathComponent().appendingPathComponent(name).path
}

extension Folder {
  /// A pack of one entry, written for the shell: any executable that answers the protocol will do.
  ///
  /// - Parameters:
  ///   - guide: the guide of the entry, as the contents of a JSON string.
  ///   - lines: the lines of its worksheet, as JSON, separated by commas.
  ///   - audit: what it finds wrong with itself, as JSON.
  ///   - title: the title of the entry, as the contents of a JSON string.
  /// - Returns: the path of the executable.
  /// - Throws: what writing it throws.
  func pack(
    guide: String, lines: String, audit: String = "[]", title: String = "Sheep"
  ) throws -> String {
    let entry =
      #"{"id":"sheep","kind":"concept","area":"Farm","chapter":"farm","title":"\#(title)","#
      + #""summary":"Sheep are counted.","requires":[],"buildsOn":[],"uses":[],"file":"sheep.sh","#
      + #""line":1,"content":{"implementation":["sheep"],"cost":"O(n)","references":[],"#
      + #""example":{"title":"Three sheep"}}}"#
    let bodies = [
      "describe":
        #"{"name":"farm","chapters":[{"id":"farm","title":"Farm","summary":"Animals."}],"#
        + #""entries":[\#(entry)]}"#,
      "example": #"{"lines":[\#(lines)]}"#,
      "guide": #"{"file":"Sheep.md","text":"\#(guide)"}"#,
      "source": #"[{"file":"sheep.sh","text":""}]"#,
      "audit": audit,
    ]
    let cases = bodies.sorted { $0.key < $1.key }.map { message, body in
      """
      *'"message":"\(message)"'*) body=$(cat <<'END'
      \(body)
      END
      );;
      """
    }
    let script = """
      #!/bin/sh
      while IFS= read -r line; do
        number=${line##*'"request":'}
        number=${number%%[,\\}]*}
        case "$line" in
      \(cases.joined(separator: "\n"))
        esac
        printf '{"protocol":1,"request":%s,"body":%s}\\n' "$number" "$body"
      done

      """
    return try file("pack.sh", script, executable: true)
  }
}
