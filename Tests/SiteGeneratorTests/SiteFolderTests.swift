import Foundation
import SiteGenerator
import Testing
