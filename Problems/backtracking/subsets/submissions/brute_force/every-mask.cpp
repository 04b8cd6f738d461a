class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        int count = 1;
        for (int i = 0; i < nums.size(); i++) count *= 2;
        vector<vector<int>> result;
        for (int number = 0; number < count; number++) {
            int digits = number;
            vector<int> subset;
            for (int element : nums) {
                if (digits % 2 == 1) subset.push_back(element);
                digits /= 2;
            }
            result.push_back(subset);
        }
        return result;
    }
};
