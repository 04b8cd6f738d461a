// Any two with a number in common are replaced by the one that covers both, until there are none.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        for (int second = 0; second < intervals.size(); second++) {
            for (int first = 0; first < second; first++) {
                auto one = intervals[first], other = intervals[second];
                if (one[0] > other[1] || other[0] > one[1]) continue;
                intervals.erase(intervals.begin() + second);
                intervals.erase(intervals.begin() + first);
                intervals.push_back({min(one[0], other[0]), max(one[1], other[1])});
                return merge(intervals);
            }
        }
        return intervals;
    }
};
