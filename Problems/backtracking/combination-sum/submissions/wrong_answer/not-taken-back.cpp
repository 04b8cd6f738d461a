// Where a sum is complete its last number is not taken back.
class Solution {
    vector<vector<int>> result;
    vector<int> chosen;

    void search(vector<int>& candidates, int start, int left) {
        for (int i = start; i < candidates.size(); i++) {
            if (candidates[i] > left) continue;
            chosen.push_back(candidates[i]);
            if (candidates[i] == left) {
                result.push_back(chosen);
                return;
            }
            search(candidates, i, left - candidates[i]);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        sort(candidates.begin(), candidates.end());
        search(candidates, 0, target);
        return result;
    }
};
