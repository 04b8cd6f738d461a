// A number may be used again.
class Solution {
    void search(vector<int>& candidates, int start, int left, vector<int>& chosen, vector<vector<int>>& result) {
        if (left == 0) result.push_back(chosen);
        for (int i = start; i < candidates.size(); i++) {
            if (candidates[i] > left) continue;
            chosen.push_back(candidates[i]);
            search(candidates, i + 1, left - candidates[i], chosen, result);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<vector<int>> result;
        vector<int> chosen;
        search(candidates, 0, target, chosen, result);
        return result;
    }
};
