// Each step may take any number not yet taken, so that a choice comes in all of its orders.
class Solution {
    void extend(vector<int>& nums, vector<int>& chosen, vector<vector<int>>& result) {
        result.push_back(chosen);
        for (int number : nums) {
            if (find(chosen.begin(), chosen.end(), number) != chosen.end()) continue;
            chosen.push_back(number);
            extend(nums, chosen, result);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> result;
        vector<int> chosen;
        extend(nums, chosen, result);
        return result;
    }
};
