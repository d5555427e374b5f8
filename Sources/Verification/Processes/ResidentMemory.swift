#if canImport(Darwin)
  import Darwin

  extension PackProcess {
    /// The bytes that the process holds in memory; 0 once it has ended.
    var residentBytes: Int {
      var information = proc_taskinfo()
      let size = Int32(MemoryLayout<proc_taskinfo>.size)
      guard proc_pidinfo(id, PROC_PIDTASKINFO, 0, &information, size) == size else { return 0 }
      return Int(information.pti_resident_size)
    }
  }
#else
  extension PackProcess {
    /// Not measured: the kernel holds the limit itself.
    var residentBytes: Int { 0 }
  }
#endif
