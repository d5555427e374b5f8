public import Foundation

extension Pack {
  /// Answers requests on standard input until it ends.
  ///
  /// Standard output belongs to the protocol. Whatever the entries `print` goes to standard error,
  /// where it cannot corrupt a reply.
  public func serve() {
    let replies = FileHandle(fileDescriptor: dup(STDOUT_FILENO), closeOnDealloc: true)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    errno = 0
    while let line = readLine() {
      var reply = answer(line)
      reply.append(UInt8(ascii: "\n"))
      replies.write(reply)
      errno = 0
    }
    // the end of the input leaves the number alone, a line that cannot be held does not
    let number = errno
    guard number != 0 else { return }
    FileHandle.standardError.write(
      Data("the request cannot be read: \(String(cString: strerror(number)))\n".utf8))
    exit(71)
  }

  /// The reply to one line of the protocol.
  ///
  /// - Parameter line: a request as JSON.
  /// - Returns: the reply as JSON, without a line feed.
  public func answer(_ line: String) -> Data {
    let request: PackRequest
    do {
      request = try PackProtocol.decoder().decode(PackRequest.self, from: Data(line.utf8))
    } catch {
      return encode(PackReply<Bool>(request: 0, failure: "the request is not of the protocol"))
    }
    let number = request.request
    guard request.protocol == PackProtocol.version else {
      return encode(
        PackReply<Bool>(
          request: number,
          failure: "the pack speaks version \(PackProtocol.version) of the protocol, the request "
            + "version \(request.protocol)"))
    }
    do {
      let id = request.id ?? ""
      switch request.message {
      case .describe: return encode(PackReply(request: number, body: description))
      case .audit: return encode(PackReply(request: number, body: audit()))
      case .example:
        let content = try entry(id).content
        var sheet = try content.example.run()
        content.formulas.check(request.formulas, into: &sheet)
        content.formulas.checkTraces(request.formulas, into: &sheet)
        content.live?.prove(into: &sheet)
        return encode(PackReply(request: number, body: analysed(sheet)))
      case .run:
        let result = try run(
          id, parameters: request.parameters ?? [:],
          data: request.data ?? PackData(rows: 0, features: []))
        return encode(PackReply(request: number, body: result))
      case .guide:
        return encode(PackReply(request: number, body: try files.guide(of: entry(id).origin)))
      case .source:
        let entry = try entry(id)
        let source =
          entry.content.implementation.isEmpty
          ? [] : try files.source(of: entry.origin, owning: entry.content.owns)
        return encode(PackReply(request: number, body: source))
      case .data:
        let example = try entry(id).content.example
        let sets = [example.dataset].compactMap { $0 } + example.others
        let tables = try sets.map { set in
          PackFile(file: "\(set.id).csv", text: String(decoding: try set.file(), as: UTF8.self))
        }
        return encode(PackReply(request: number, body: tables))
      case .live: return encode(PackReply(request: number, body: try live(id).shown()))
      case .playground:
        let shown = try live(id).playground(
          request.live?.name, at: request.live?.values ?? [])
        return encode(PackReply(request: number, body: shown))
      case .practice:
        let problems = try live(id).problems(
          of: request.live?.name, seeds: request.live?.seeds ?? [1])
        return encode(PackReply(request: number, body: problems))
      case .grade:
        let graded = try live(id).grade(
          request.live?.answer ?? "", of: request.live?.name ?? "",
          seed: request.live?.seeds?.first ?? 1)
        return encode(PackReply(request: number, body: graded))
      }
    } catch {
      return encode(PackReply<Bool>(request: number, failure: "\(error)"))
    }
  }

  /// The live parts of a complete entry.
  private func live(_ id: String) throws(Refusal) -> LiveContent {
    guard let live = try entry(id).content.live else {
      throw Refusal("\(id) has no playgrounds and no exercises")
    }
    return live
  }

  /// A reply as one line of JSON.
  private func encode<Body>(_ reply: PackReply<Body>) -> Data {
    do {
      return try PackProtocol.encoder().encode(reply)
    } catch {
      preconditionFailure("a reply of the protocol has no text: \(error)")
    }
  }
}
