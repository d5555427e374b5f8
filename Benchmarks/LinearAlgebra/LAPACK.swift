#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Routines of a LAPACK library that is looked for when the program runs: nothing is linked.
///
/// All matrices are square and stored column after column, as Fortran has them.
struct LAPACK {
  private typealias Word = UnsafePointer<CChar>
  private typealias Size = UnsafePointer<Int32>
  private typealias Numbers = UnsafeMutablePointer<Double>
  private typealias Integers = UnsafeMutablePointer<Int32>

  /// The file of the library that was found.
  let name: String
  private let gemm:
    @convention(c) (
      Word, Word, Size, Size, Size, Numbers, Numbers, Size, Numbers, Size, Numbers, Numbers, Size,
      Int, Int
    ) -> Void
  private let getrf: @convention(c) (Size, Size, Numbers, Size, Integers, Integers) -> Void
  private let potrf: @convention(c) (Word, Size, Numbers, Size, Integers, Int) -> Void
  private let geqrf:
    @convention(c) (Size, Size, Numbers, Size, Numbers, Numbers, Size, Integers) -> Void
  private let syevd:
    @convention(c) (
      Word, Word, Size, Numbers, Size, Numbers, Numbers, Size, Integers, Size, Integers, Int, Int
    ) -> Void
  private let gesdd:
    @convention(c) (
      Word, Size, Size, Numbers, Size, Numbers, Numbers, Size, Numbers, Size, Numbers, Size,
      Integers, Integers, Int
    ) -> Void

  /// The first library that has all the routines, set to one thread; `nil` if none is installed.
  init?() {
    let names = [
      "libopenblas.so.0", "libopenblas.so", "liblapack.so.3",
      "/System/Library/Frameworks/Accelerate.framework/Accelerate",
    ]
    for name in names {
      guard let library = dlopen(name, RTLD_NOW), let gemm = dlsym(library, "dgemm_"),
        let getrf = dlsym(library, "dgetrf_"), let potrf = dlsym(library, "dpotrf_"),
        let geqrf = dlsym(library, "dgeqrf_"), let syevd = dlsym(library, "dsyevd_"),
        let gesdd = dlsym(library, "dgesdd_")
      else { continue }
      if let threads = dlsym(library, "openblas_set_num_threads") {
        unsafeBitCast(threads, to: (@convention(c) (Int32) -> Void).self)(1)
      }
      self.name = name
      func cast<Routine>(_ address: UnsafeMutableRawPointer) -> Routine {
        unsafeBitCast(address, to: Routine.self)
      }
      self.gemm = cast(gemm)
      self.getrf = cast(getrf)
      self.potrf = cast(potrf)
      self.geqrf = cast(geqrf)
      self.syevd = cast(syevd)
      self.gesdd = cast(gesdd)
      return
    }
    return nil
  }

  /// A B.
  func multiply(_ a: [Double], _ b: [Double], size: Int) -> [Double] {
    var (a, b, c) = (a, b, [Double](repeating: 0, count: size * size))
    var (n, one, zero) = (Int32(size), 1.0, 0.0)
    gemm("N", "N", &n, &n, &n, &one, &a, &n, &b, &n, &zero, &c, &n, 1, 1)
    return c
  }

  /// L below the diagonal and U on it and above.
  func lu(_ a: [Double], size: Int) -> [Double] {
    var (a, n, info) = (a, Int32(size), Int32(0))
    var pivots = [Int32](repeating: 0, count: size)
    getrf(&n, &n, &a, &n, &pivots, &info)
    precondition(info == 0, "dgetrf: \(info)")
    return a
  }

  /// L below the diagonal and on it.
  func cholesky(_ a: [Double], size: Int) -> [Double] {
    var (a, n, info) = (a, Int32(size), Int32(0))
    potrf("L", &n, &a, &n, &info, 1)
    precondition(info == 0, "dpotrf: \(info)")
    return a
  }

  /// R on the diagonal and above.
  func qr(_ a: [Double], size: Int) -> [Double] {
    var (a, n, info) = (a, Int32(size), Int32(0))
    var strengths = [Double](repeating: 0, count: size)
    var length = Int32(64 * size)
    var work = [Double](repeating: 0, count: Int(length))
    geqrf(&n, &n, &a, &n, &strengths, &work, &length, &info)
    precondition(info == 0, "dgeqrf: \(info)")
    return a
  }

  /// The eigenvalues, rising; the eigenvectors are computed too.
  func eigenvalues(_ a: [Double], size: Int) -> [Double] {
    var (a, n, info) = (a, Int32(size), Int32(0))
    var values = [Double](repeating: 0, count: size)
    var (length, integers) = (Int32(1 + 6 * size + 2 * size * size), Int32(3 + 5 * size))
    var work = [Double](repeating: 0, count: Int(length))
    var places = [Int32](repeating: 0, count: Int(integers))
    syevd("V", "L", &n, &a, &n, &values, &work, &length, &places, &integers, &info, 1, 1)
    precondition(info == 0, "dsyevd: \(info)")
    return values
  }

  /// The singular values, falling; the singular vectors are computed too.
  func singularValues(_ a: [Double], size: Int) -> [Double] {
    var (a, n, info) = (a, Int32(size), Int32(0))
    var values = [Double](repeating: 0, count: size)
    var left = [Double](repeating: 0, count: size * size)
    var right = left
    var length = Int32(7 * size * size + 64 * size)
    var work = [Double](repeating: 0, count: Int(length))
    var places = [Int32](repeating: 0, count: 8 * size)
    gesdd(
      "S", &n, &n, &a, &n, &values, &left, &n, &right, &n, &work, &length, &places, &info, 1)
    precondition(info == 0, "dgesdd: \(info)")
    return values
  }
}
