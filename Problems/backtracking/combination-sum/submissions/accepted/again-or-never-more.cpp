class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<vector<int>> result;
        vector<int> chosen;
        function<void(int, int)> decide = [&](int index, int sum) {
            if (sum == target) {
                result.push_back(chosen);
                return;
            }
            if (sum > target || index == candidates.size()) return;
            chosen.push_back(candidates[index]);
            decide(index, sum + candidates[index]);
            chosen.pop_back();
            decide(index + 1, sum);
        };
        decide(0, 0);
        return result;
    }
};
