import Foundation

/// A socket that never blocks, closed when nobody holds it any more.
final class Socket {
  let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    // a worker that is started later shall not hold the port
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }
  deinit { close(descriptor) }

  /// What an attempt to read or write gave.
  enum Transfer: Hashable {
    case bytes(Int)
    case notYet
    case ended
  }

  /// Reads what is there, up to the size of the buffer.
  func read(into buffer: inout [UInt8]) -> Transfer {
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count > 0 { return .bytes(count) }
      if count < 0, errno == EINTR { continue }
      return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? .notYet : .ended
    }
  }

  /// Writes as much as the socket takes.
  func write(_ bytes: ArraySlice<UInt8>) -> Transfer {
    #if canImport(Darwin)
      let flags: Int32 = 0  // the program ignores SIGPIPE
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    while true {
      let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
      if count >= 0 { return .bytes(count) }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? .notYet : .ended
    }
  }

  /// A client that has come; `nil` when there is none.
  func accept() -> Socket? {
    while true {
      let client = systemAccept(descriptor)
      if client >= 0 { return Socket(client) }
      if errno != EINTR && errno != ECONNABORTED { return nil }
    }
  }
}

/// `accept(2)`, by a name that ``Socket/accept()`` does not hide.
private func systemAccept(_ descriptor: Int32) -> Int32 { accept(descriptor, nil, nil) }

/// The sockets of the loopback addresses, on one port.
struct Loopback {
  let sockets: [Socket]
  let port: UInt16

  /// Listens on 127.0.0.1, and on ::1 where the system has it.
  ///
  /// - Parameter wanted: the port; 0 is any that is free.
  /// - Throws: ``Failure`` if the port is taken or may not be used.
  init(port wanted: UInt16) throws(Failure) {
    do throws(SystemError) {
      let first = try Loopback.listen(.v4, port: wanted)
      port = first.port
      // without it, or where only that port is taken, 127.0.0.1 is enough
      let second = try? Loopback.listen(.v6, port: first.port)
      sockets = [first.socket] + (second.map { [$0.socket] } ?? [])
    } catch {
      throw .cannotListen(port: wanted, reason: error)
    }
  }

  private enum Family { case v4, v6 }

  private static func listen(
    _ family: Family, port: UInt16
  ) throws(SystemError) -> (socket: Socket, port: UInt16) {
    #if canImport(Darwin)
      let stream = SOCK_STREAM
    #else
      let stream = Int32(SOCK_STREAM.rawValue)
    #endif
    let descriptor = socket(family == .v4 ? AF_INET : AF_INET6, stream, 0)
    guard descriptor >= 0 else { throw SystemError(errno) }
    let socket = Socket(descriptor)
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    // a port that was left a moment ago is free
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, size)
    let bound =
      switch family {
      case .v4: bind4(descriptor, port)
      case .v6: bind6(descriptor, port)
      }
    guard bound == 0, systemListen(descriptor) == 0 else { throw SystemError(errno) }
    guard let port = boundPort(descriptor) else { throw SystemError(errno) }
    return (socket, port)
  }

  private static func bind4(_ descriptor: Int32, _ port: UInt16) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7f00_0001).bigEndian)
    return bindAddress(descriptor, &address)
  }

  private static func bind6(_ descriptor: Int32, _ port: UInt16) -> Int32 {
    var yes: Int32 = 1
    setsockopt(
      descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    address.sin6_addr = in6addr_loopback
    return bindAddress(descriptor, &address)
  }

  private static func bindAddress<Address>(_ descriptor: Int32, _ address: inout Address) -> Int32 {
    withUnsafeBytes(of: &address) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) { buffer in
        bind(descriptor, buffer.baseAddress, socklen_t(bytes.count))
      }
    }
  }

  /// The port that a socket has; in both families it stands behind the family, in network order.
  private static func boundPort(_ descriptor: Int32) -> UInt16? {
    var storage = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &storage) { bytes in
      let result = bytes.withMemoryRebound(to: sockaddr.self) { buffer in
        getsockname(descriptor, buffer.baseAddress, &size)
      }
      return result == 0
        ? UInt16(bigEndian: bytes.load(fromByteOffset: 2, as: UInt16.self)) : nil
    }
  }
}

/// `listen(2)`, by a name that ``Loopback`` does not hide.
private func systemListen(_ descriptor: Int32) -> Int32 { listen(descriptor, 64) }
