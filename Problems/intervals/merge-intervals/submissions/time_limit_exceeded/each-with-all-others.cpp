// A graph of which intervals meet; its components are the result, but each step looks at all of them.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        int n = intervals.size();
        vector<bool> isVisited(n);
        vector<vector<int>> merged;
        for (int first = 0; first < n; first++) {
            if (isVisited[first]) continue;
            isVisited[first] = true;
            vector<int> whole = intervals[first], stack{first};
            while (!stack.empty()) {
                auto& one = intervals[stack.back()];
                stack.pop_back();
                whole = {min(whole[0], one[0]), max(whole[1], one[1])};
                for (int i = 0; i < n; i++) {
                    if (isVisited[i] || one[0] > intervals[i][1] || intervals[i][0] > one[1]) continue;
                    isVisited[i] = true;
                    stack.push_back(i);
                }
            }
            merged.push_back(whole);
        }
        return merged;
    }
};
