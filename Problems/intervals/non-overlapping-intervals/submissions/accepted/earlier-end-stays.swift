class Solution {
    // Sort by start; of two that overlap, drop the one with the later end
    func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
        guard intervals.count > 1 else { return 0 }
        var intervals = intervals
        intervals.sort { (a, b) -> Bool in
            if a[0] == b[0] {
                return a[1] < b[1]
            }
            return a[0] < b[0]
        }
        var count = 0
        var prev = intervals[0]
        for i in 1..<intervals.count {
            let cur = intervals[i]
            if cur[0] < prev[1] {
                count += 1
                prev = prev[1] < cur[1] ? prev : cur
            } else {
                prev = cur
            }
        }
        return count
    }
}
