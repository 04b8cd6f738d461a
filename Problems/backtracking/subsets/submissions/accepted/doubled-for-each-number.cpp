class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> result = {{}};
        for (int number : nums) {
            int size = result.size();
            for (int i = 0; i < size; i++) {
                result.push_back(result[i]);
                result.back().push_back(number);
            }
        }
        return result;
    }
};
