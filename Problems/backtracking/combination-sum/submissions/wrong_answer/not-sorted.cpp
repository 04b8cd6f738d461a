// The loop ends at the first candidate that is too large, but a smaller one may follow.
class Solution {
    vector<vector<int>> result;

    void search(vector<int>& candidates, int start, int left, vector<int> chosen) {
        if (left == 0) result.push_back(chosen);
        for (int i = start; i < candidates.size() && candidates[i] <= left; i++) {
            vector<int> longer = chosen;
            longer.push_back(candidates[i]);
            search(candidates, i, left - candidates[i], longer);
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        search(candidates, 0, target, {});
        return result;
    }
};
