class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        if (candidates.empty()) {
            if (target == 0) return {{}};
            return {};
        }
        int first = candidates[0];
        vector<int> others(candidates.begin() + 1, candidates.end());
        vector<vector<int>> result;
        for (int count = 0; count * first <= target; count++) {
            for (vector<int> combination : combinationSum(others, target - count * first)) {
                for (int i = 0; i < count; i++) combination.push_back(first);
                result.push_back(combination);
            }
        }
        return result;
    }
};
